import type { GoldName, GoldPassage } from "./names-gold.ts";

const KINDS: Readonly<Record<string, string>> = {
  person: "person",
  organization: "organization",
  place: "place",
};

interface Row {
  readonly word: string;
  readonly pos: string;
  readonly plural: boolean;
  /** How many tokens further on its head stands; 0 or beyond the start for a root. */
  readonly head: number;
  readonly relation: string;
  readonly glued: boolean;
  readonly entities: string;
}

/** Whether a file is CoNLL-U with GUM's entities rather than a column of tags. */
export const isGum = (file: string): boolean => file.includes("# global.Entity");

/**
 * Reads CoNLL-U with GUM's `Entity` annotation into articles of paragraphs. Of its entities, which cover whole noun
 * phrases, only those with a proper noun for a head are names; titles, determiners and what follows are cut off.
 * “The President” and “Muslims” are no names of a person.
 */
export function readGum(file: string): GoldPassage[][] {
  return file
    .split(/^# newdoc/mu)
    .filter((document) => document.includes("# newpar"))
    .map((document) => document.split(/^# newpar(?!_)/mu).flatMap(passagesOf));
}

function passagesOf(paragraph: string): GoldPassage[] {
  const rows = rowsOf(paragraph.split("\n"));
  if (rows.length === 0) return [];
  const starts: number[] = [];
  let text = "";
  for (const { word, glued } of rows) {
    starts.push(text.length);
    text += glued ? word : `${word} `;
  }
  return [{ text, names: namesOf(rows, starts) }];
}

/** A token of several words (“Holt's”) says of its last word whether a blank follows; inside it none does. */
function rowsOf(lines: readonly string[]): Row[] {
  let until = 0;
  let clings = false;
  return lines.flatMap((line) => {
    const [, end] = /^\d+-(\d+)\t/u.exec(line) ?? [];
    if (end !== undefined) [until, clings] = [Number(end), line.includes("SpaceAfter=No")];
    const id = Number.parseInt(line, 10);
    const inside = end === undefined && until > 0;
    const last = inside && id === until;
    if (last) until = 0;
    return rowOf(line).map((row) => (inside ? { ...row, glued: last ? clings : true } : row));
  });
}

function rowOf(line: string): Row[] {
  const [id = "", word = "", , pos = "", tag = "", , head, relation = "", , misc = ""] = line.split("\t");
  if (!/^\d+$/u.test(id)) return [];
  const entities = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
  return [
    {
      word,
      pos,
      head: Number(head) - Number(id),
      plural: tag === "NNPS",
      relation,
      glued: misc.includes("SpaceAfter=No"),
      entities,
    },
  ];
}

function namesOf(rows: readonly Row[], starts: readonly number[]): GoldName[] {
  const open: { group: string; kind: string; from: number }[] = [];
  const names: GoldName[] = [];
  for (const [i, { entities }] of rows.entries()) {
    for (const [, opened, closed] of entities.matchAll(/\(([^()]*)|([^()]*)\)/gu)) {
      const [group = "", kind = ""] = (opened ?? "").split("-");
      if (opened !== undefined) {
        open.push({ group, kind, from: i });
        continue;
      }
      const at = closed === "" ? open.length - 1 : open.findLastIndex((one) => one.group === closed);
      const entity = open.splice(at, 1)[0];
      const name = entity === undefined ? null : nameIn(rows, entity.from, i, KINDS[entity.kind]);
      if (name !== null)
        names.push({
          start: starts[name.first] ?? 0,
          end: (starts[name.last] ?? 0) + (rows[name.last]?.word.length ?? 0),
          kind: name.kind,
        });
    }
  }
  return outermost(names);
}

function nameIn(
  rows: readonly Row[],
  from: number,
  to: number,
  kind: string | undefined,
): { first: number; last: number; kind: string } | null {
  if (kind === undefined) return null;
  let head = from;
  const headOf = (i: number): number => i + (rows[i]?.head ?? 0);
  while (head < to && rows[head]?.relation !== "root" && headOf(head) >= from && headOf(head) <= to) head++;
  if (kind === "person" && rows[head]?.pos === "NOUN" && rows[head + 1]?.pos === "PROPN" && head < to) head++;
  if (rows[head]?.pos !== "PROPN") return null;
  if (kind === "person" && (rows[head]?.plural || /^the$/iu.test(rows[from]?.word ?? ""))) return null;
  const joins = ({ pos, relation }: Row): boolean =>
    pos === "PROPN" && relation !== "nmod:desc" && relation !== "nmod:poss" && relation !== "appos";
  let [first, last] = [head, head];
  for (let i = head - 1; i >= from; i--) {
    const row = rows[i];
    if (
      row === undefined ||
      !(
        joins(row) ||
        row.word === "-" ||
        (kind !== "person" && row.pos === "ADJ" && /^\p{Lu}/u.test(row.word))
      )
    )
      break;
    if (row.word !== "-") first = i;
  }
  for (let i = head + 1; i <= to; i++) {
    const row = rows[i];
    if (row === undefined) break;
    if (joins(row)) last = i;
    else if (kind === "person" ? row.word !== "-" : !/^(?:of|the|and|for|on|-|&|de)$/u.test(row.word)) break;
  }
  return { first, last, kind };
}

function outermost(names: readonly GoldName[]): GoldName[] {
  return names.filter(
    (name, i) =>
      !names.some(
        (other, k) =>
          i !== k &&
          other.start <= name.start &&
          name.end <= other.end &&
          (other.end - other.start > name.end - name.start || k < i),
      ),
  );
}
