import type { RaisedFinding } from "../../rules/raised-findings.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { PlacedNote } from "../placed-notes.ts";

/** A finding that asks a question, with the notes that answer it. */
export interface AskedFinding {
  readonly uri: string;
  readonly finding: RaisedFinding;
  readonly notes: readonly PlacedNote[];
}

/** A passage that answers a question, with the rules that noticed it. */
export interface ConflictPlace extends Span {
  readonly uri: string;
  readonly words: string;
  /** What it answers, where its rule says so. */
  readonly answer: string | undefined;
  /** What the answer comes to, where its rule says so: equal for answers that say the same in other words. */
  readonly same: string | undefined;
  readonly codes: readonly string[];
}

/** One question that passages answer differently. */
export interface ConflictGroup {
  /** The same as long as its first finding stays where it is. */
  readonly id: string;
  readonly code: string;
  readonly question: string;
  readonly places: readonly ConflictPlace[];
  readonly findings: readonly AskedFinding[];
}

/**
 * Makes one question of the findings of a rule that share a passage, and of those of several rules that ask the same
 * about words that overlap. Questions stand in the order of their first finding.
 */
export function groupConflicts(asked: readonly AskedFinding[]): ConflictGroup[] {
  const groups = new Set<Group>();
  const bySamePassage = new Map<string, Group>();
  const byQuestion = new Map<string, { readonly place: Span; readonly group: Group }[]>();
  for (const each of asked) {
    const { finding } = each;
    const places = placesOf(each);
    const passageKey = ({ uri, start, end }: ConflictPlace): string =>
      `${finding.code} ${uri} ${start} ${end}`;
    const askedIn = ({ uri }: ConflictPlace): string => `${uri} ${finding.question?.toLowerCase() ?? ""}`;
    const met = places.flatMap((place) => [
      ...[bySamePassage.get(passageKey(place)) ?? []].flat(),
      ...(byQuestion.get(askedIn(place)) ?? [])
        .filter((known) => overlaps(known.place, place))
        .map(({ group }) => group),
    ]);
    const [group = new Group(each), ...others] = new Set(met.map(({ current }) => current));
    groups.add(group);
    for (const other of others) {
      group.take(other);
      groups.delete(other);
    }
    group.add(each, places);
    for (const place of places) {
      bySamePassage.set(passageKey(place), group);
      const known = byQuestion.get(askedIn(place));
      if (known === undefined) byQuestion.set(askedIn(place), [{ place, group }]);
      else if (!known.some((one) => one.place.start === place.start && one.place.end === place.end))
        known.push({ place, group });
    }
  }
  return [...groups].map((group) => group.value);
}

function placesOf({ uri, finding }: AskedFinding): ConflictPlace[] {
  const { start, end, words = "", answer, same, code, evidence } = finding;
  const others = evidence.flatMap((item): ConflictPlace[] =>
    "uri" in item
      ? [
          {
            uri: item.uri,
            start: item.start,
            end: item.end,
            words: item.text,
            answer: item.answer,
            same: item.same,
            codes: [code],
          },
        ]
      : [],
  );
  return [{ uri, start, end, words, answer, same, codes: [code] }, ...others];
}

/** A question that is still being put together; one that was taken into another leads on to it. */
class Group {
  readonly #first: AskedFinding;
  readonly #findings: AskedFinding[] = [];
  readonly #places = new Map<string, ConflictPlace[]>();
  #into: Group | null = null;

  constructor(first: AskedFinding) {
    this.#first = first;
  }

  get current(): Group {
    let group: Group = this;
    while (group.#into !== null) group = group.#into;
    return group;
  }

  get value(): ConflictGroup {
    const { uri, finding } = this.#first;
    return {
      id: `${finding.code} ${uri} ${finding.start} ${finding.end}`,
      code: finding.code,
      question: finding.question ?? "",
      places: [...this.#places.values()].flat(),
      findings: this.#findings,
    };
  }

  add(asked: AskedFinding, places: readonly ConflictPlace[]): void {
    this.#findings.push(asked);
    for (const place of places) this.#addPlace(place);
  }

  take(other: Group): void {
    other.#into = this;
    this.#findings.push(...other.#findings);
    for (const place of [...other.#places.values()].flat()) this.#addPlace(place);
  }

  /** Words that overlap and do not answer otherwise are one passage. */
  #addPlace(place: ConflictPlace): void {
    const here = this.#places.get(place.uri) ?? [];
    this.#places.set(place.uri, here);
    const at = here.findIndex((known) => overlaps(known, place) && mayAgree(known.answer, place.answer));
    const known = here[at];
    if (known === undefined) {
      here.push(place);
      return;
    }
    const codes = [...new Set([...known.codes, ...place.codes])];
    here[at] = { ...known, answer: known.answer ?? place.answer, same: known.same ?? place.same, codes };
  }
}

function mayAgree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.toLowerCase() === b.toLowerCase();
}
