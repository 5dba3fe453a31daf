import { headOf } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import {
  ANONYMOUS_NOUNS,
  EVIDENCE_NOUNS,
  SPEAKING_NOUNS,
  VAGUE_NOUNS,
  VAGUE_PRONOUNS,
} from "./source-nouns.ts";
import type { Subject } from "./subject.ts";
import type { VerbGroup } from "./verb-groups.ts";

const POINTERS = new Set("this that these those which what".split(" "));

/** Only people, bodies and documents suggest or show something that they could vouch for. */
export function maySpeak(parts: readonly Part[], group: VerbGroup, subject: Subject): boolean {
  const { frames } = group.reporting;
  const nouns = parts.slice(subject.first, subject.last + 1).filter(({ pos }) => pos !== "ADP");
  const head = nouns[0] === undefined ? undefined : headOf(parts, subject);
  if (head === undefined || head.quotation !== null || disagrees(head, group, parts)) return false;
  if (parts[subject.first]?.lower === "no" || isHelped(parts, group, subject)) return false;
  if (frames.has("count") && group.voice !== "finite") return false;
  if (POINTERS.has(head.lower)) return head.lower === "which" && !frames.has("evidence");
  if (!frames.has("evidence") || frames.has("marked")) return true;
  if (head.lower === "it" || head.lower === "which") return false;
  if (head.pos === "PROPN" || head.pos === "PRON") return true;
  return [EVIDENCE_NOUNS, SPEAKING_NOUNS, ANONYMOUS_NOUNS, VAGUE_NOUNS, VAGUE_PRONOUNS].some((list) =>
    list.has(head.lower),
  );
}

/** “to help people find”, “lets viewers learn”: who is helped to, not who does. */
function isHelped(
  parts: readonly Part[],
  { verb, reporting }: VerbGroup,
  { first, place }: Subject,
): boolean {
  const helping = place === "before" && HELPING.test(parts[first - 1]?.lower ?? "");
  return helping && parts[verb]?.lower === reporting.lemma;
}

const HELPING = /^(?:help(?:s|ed|ing)?|let(?:s|ting)?|ma(?:ke|kes|de|king))$/;

/** “voters in Florida shows”: a plural is no subject of this form; “the analysis shows” is none. */
function disagrees(head: Part, { verb, reporting }: VerbGroup, parts: readonly Part[]): boolean {
  const form = parts[verb]?.lower ?? "";
  const singular = form.endsWith("s") && form !== reporting.lemma;
  return (
    singular && head.pos === "NOUN" && /[^sui]s$/.test(head.lower) && !/^(?:news|police)$/.test(head.lower)
  );
}
