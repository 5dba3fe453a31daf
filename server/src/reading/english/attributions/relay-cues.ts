import { type Found, phraseFound, trimRun } from "./found.ts";
import { isOutlet } from "./news-outlets.ts";
import { headOf, phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import {
  ANONYMOUS_NOUNS,
  EVIDENCE_NOUNS,
  REPORT_NOUNS,
  SPEAKING_NOUNS,
  VAGUE_NOUNS,
} from "./source-nouns.ts";

/** Forms of verbs by which one quotes another. */
export const QUOTING = new Set("quoted quotes quote quoting cited citing cites".split(" "));

const SAYING = new Set("saying telling writing warning adding announcing arguing".split(" "));

/** Participles of what is passed on by somebody: “carried by”. */
export const RELAYED = new Set(
  "carried quoted cited reported published broadcast aired released relayed".split(" "),
);

/**
 * “The paper quoted Smith as saying …”, “Smith was quoted by the paper as saying …”; “…,” the paper quoted Smith as
 * saying.
 */
export function quotedAs(parts: readonly Part[], at: number): Found[] | null {
  if (!QUOTING.has(parts[at]?.lower ?? "") || parts[at]?.pos === "NOUN") return null;
  const as = parts.findIndex(
    (part, next) =>
      next > at && next < at + 24 && part.lower === "as" && SAYING.has(parts[next + 1]?.lower ?? ""),
  );
  if (as === -1) return null;
  const passive = parts[at - 1]?.pos === "AUX";
  const relay = passive
    ? parts[at + 1]?.lower === "by"
      ? phraseStartingAt(parts, at + 2)
      : null
    : phraseEndingAt(parts, at - 1);
  const speaker = passive ? phraseEndingAt(parts, at - 2) : phraseStartingAt(parts, at + 1);
  const tells = parts[as + 2]?.lower !== "by";
  const after = tells ? trimRun(parts, { first: as + 2, last: parts.length - 1 }) : null;
  const subject = passive ? speaker : relay;
  const content = after ?? (subject && trimRun(parts, { first: 0, last: subject.first - 1 }));
  if (content === null) return null;
  const relayed = after === null ? content : { first: at + 1, last: after.last };
  return [
    ...(relay === null ? [] : [phraseFound(relay, { first: at, last: at }, [relayed], relay.first)]),
    ...(speaker === null ? [] : [phraseFound(speaker, { first: as, last: as + 1 }, [content], as)]),
  ];
}

/** “in remarks carried by local media: …”. */
export function relayedBy(parts: readonly Part[], at: number, text: string): Found[] | null {
  if (!RELAYED.has(parts[at]?.lower ?? "") || parts[at + 1]?.lower !== "by") return null;
  const source = phraseStartingAt(parts, at + 2);
  const words = source === null ? "" : text.slice(parts[source.first]?.start, parts[source.last]?.end);
  if (source === null || !isOutlet(words)) return null;
  const quotation = parts.findIndex((part, next) => next > source.last && part.quotation !== null);
  const object = phraseEndingAt(parts, at - 1);
  if (quotation === -1 && !tellsOfWords(parts, object)) return null;
  const content = quotation === -1 ? object : { first: quotation, last: quotation };
  return content && [{ ...phraseFound(source, { first: at, last: at + 1 }, [content], at), relayed: true }];
}

/** “remarks carried by”, “a survey published by”, but not “a match broadcast by”. */
function tellsOfWords(parts: readonly Part[], object: Run | null): boolean {
  const head = object === null ? undefined : headOf(parts, object)?.lower;
  return head !== undefined && (EVIDENCE_NOUNS.has(head) || REPORT_NOUNS.has(head) || WORDS.has(head));
}

const WORDS = new Set(
  "comments comment interview interviews speech address words quotes post tweet".split(" "),
);

/** “…, citing two officials”: whose word the sentence rests on. */
export function citing(parts: readonly Part[], at: number): Found[] | null {
  if (parts[at]?.lower !== "citing") return null;
  const source = phraseStartingAt(parts, at + 1);
  const head = source === null ? undefined : headOf(parts, source);
  const content = trimRun(parts, { first: 0, last: at - 1 });
  if (source === null || head === undefined || content === null) return null;
  const speaks =
    head.pos === "PROPN" ||
    [ANONYMOUS_NOUNS, VAGUE_NOUNS, EVIDENCE_NOUNS, SPEAKING_NOUNS].some((list) => list.has(head.lower));
  return speaks ? [phraseFound(source, { first: at, last: at }, [content], at, true)] : null;
}
