import { overlaps, type Span } from "../../../text/span.ts";
import type { Description, SourceClass } from "../../mention.ts";
import type { NameMention } from "../../name-mention.ts";
import { describeSource, innerHead, isUncounted } from "./describe-source.ts";
import { placeOfTrade } from "./markets.ts";
import type { Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import {
  ANAPHORIC,
  ANONYMITY,
  ANONYMITY_BEHIND,
  ANONYMOUS_NOUNS,
  BODY_NOUNS,
  EVERYBODY,
  EVIDENCE_NOUNS,
  GROUP_PRONOUNS,
  PERSONAL_PRONOUNS,
  VAGUE_NOUNS,
  VAGUE_PRONOUNS,
} from "./source-nouns.ts";
import { INSTITUTIONS } from "./unnamed-nouns.ts";

/** A source already spoken of, which a pronoun or “the official” takes up. */
export interface KnownSource {
  readonly class: SourceClass;
  readonly head: string;
  /** Whether it takes up a source named before. */
  readonly resumes: boolean;
  /** Whom it is known to take up, as named before. */
  readonly takesUp: string | null;
  readonly words: string;
  readonly isPerson: boolean;
  readonly isPronoun: boolean;
  readonly described: Description | null;
}

/** How well a source can be named. `earlier` are the paragraph's sources so far. */
export function classifySource(
  text: string,
  parts: readonly Part[],
  run: Run,
  names: readonly NameMention[],
  earlier: readonly KnownSource[],
): KnownSource {
  const [from, to] = [parts[run.first], parts[run.last]];
  const head = innerHead(parts, run);
  const noun = head?.lower ?? "";
  const span = { start: from?.start ?? 0, end: to?.end ?? 0 };
  const words = text.slice(span.start, span.end);
  const isPronoun = PERSONAL_PRONOUNS.has(noun);
  const source = (type: SourceClass, of: Partial<KnownSource> = {}): KnownSource => ({
    class: type,
    head: noun,
    words,
    isPronoun,
    isPerson: of.isPerson ?? false,
    resumes: of.resumes ?? false,
    takesUp: of.takesUp ?? null,
    described: of.described ?? null,
  });
  const known = (type: SourceClass): KnownSource => source(type);
  const somebody = (): KnownSource => source("named", { isPerson: true });
  const resumed = (type: SourceClass, before?: KnownSource): KnownSource =>
    source(type, {
      resumes: true,
      takesUp: before === undefined || before.isPerson ? null : nameOf(before),
    });
  if (from === undefined || to === undefined || head === undefined) return known("named");
  if (isPronoun) {
    const last = noun === "they" ? earlier.findLast((one) => !EVIDENCE_NOUNS.has(one.head)) : earlier.at(-1);
    return resumed(last?.class ?? "named", GROUP_PRONOUNS.has(noun) ? last : undefined);
  }
  const behind = text.slice(span.end, span.end + 90).split(/[.“"]/, 1)[0] ?? "";
  const people = names.filter(
    (name) => name.kind === "person" && overlaps(name, { start: span.start, end: span.end + 3 }),
  );
  if (areOthers(noun) && isNamedBeside(text, span, names)) return somebody();
  const company = people.some(({ end }) => text.slice(end, head.start) === " and ");
  if (people.length > 0 && !company && areOthers(noun) && people.every((name) => isOwner(text, name, head)))
    return known(ANONYMOUS_NOUNS.has(noun) ? "anonymous" : "vague");
  if (people.length > 0 || isPersonName(parts, run)) return somebody();
  if (HANDLE.test(behind)) return somebody();
  const isProper = head.capital && head.pos === "PROPN" && head !== parts[0];
  if (ANONYMITY.test(words) || (ANONYMITY_BEHIND.test(behind) && !isProper)) return known("anonymous");
  if (givesExamples(behind, names, span.end) || isNamedBeside(text, span, names)) return known("named");
  if (isShare(parts, run) || isNumbered(parts, run, head)) return known("named");
  if (isOffice(parts, run, head)) return known("named");
  const trade = placeOfTrade(parts, run, text, span.start);
  if (trade !== null) return source("named", { described: trade });
  if (EVERYBODY.test(words) && parts[run.first - 1]?.pos !== "ADP")
    return source("vague", { described: noun === "market" ? { noun, definite: true } : null });
  const before = ANAPHORIC.has(from.lower) ? sameHead(earlier, noun) : undefined;
  if (before !== undefined) return resumed(before.class, run.last === run.first + 1 ? before : undefined);
  const described = describeSource(parts, run, isPlaced(parts, run) || named(names, span, "organization"));
  if (described !== null) return source(described.class, { described });
  if (ANONYMOUS_NOUNS.has(noun))
    return /^(?:the|these|those)$/.test(from.lower) ? resumed("anonymous") : known("anonymous");
  if (VAGUE_PRONOUNS.has(from.lower) && run.first === run.last)
    return COUNTED.test(earlier.at(-1)?.words ?? "") ? resumed("named") : known("vague");
  if (areUncounted(parts, run, head) && names.every((name) => !overlaps(name, span))) return known("vague");
  if (!VAGUE_NOUNS.has(noun) || ANAPHORIC.has(from.lower)) return known("named");
  if (noun === "reports" && INSTITUTIONS.has(parts[parts.indexOf(head, run.first) - 1]?.lower ?? ""))
    return known("named");
  if (BODY_NOUNS.has(noun) && !/media|press/.test(noun)) return known("named");
  return known(named(names, span, "organization") || isTied(parts, run) ? "named" : "vague");
}

/** “, including the Red Cross”, “— including harbour master Ana Ruiz —”. */
function givesExamples(behind: string, names: readonly NameMention[], end: number): boolean {
  const [lead = ""] = /^(?:,| [—–-]+)? including (?:the )?/u.exec(behind) ?? [];
  if (lead === "") return false;
  return (
    /\p{Lu}/u.test(behind.charAt(lead.length)) ||
    names.some(({ kind, start }) => kind === "person" && start >= end && start < end + behind.length)
  );
}

/**
 * “another ally, Agriculture Minister Ana Ruiz, said”, “a baker named Ana Ruiz”, “Ana Ruiz, a baker said”: a person's
 * name stands in apposition.
 */
function isNamedBeside(text: string, { start, end }: Span, names: readonly NameMention[]): boolean {
  return names.some((name) => {
    if (name.kind !== "person") return false;
    if (name.start < end) return text.slice(name.end, start) === ", " && !text.startsWith("the ", start);
    const gap = name.start - end < 60 ? text.slice(end, name.start) : ".";
    return (
      (/^, [^,;.]*$/.test(gap) && text[name.end] === ",") || /^,? (?:named|called|identified as) $/.test(gap)
    );
  });
}

/** “one user, with the handle BoatTrain, said”: known by that on the site. */
const HANDLE =
  /^[^\p{L}]{0,3}(?:pictured\), )?(?:with|under|using|by|who goes by) the (?:handle|(?:user|screen)[ -]?name|pseudonym),? \S/u;

/** “52 percent of registered voters”, “one in four users”, “two-thirds”: those who were asked and counted. */
function isShare(parts: readonly Part[], { first, last }: Run): boolean {
  const opening = parts
    .slice(first, Math.min(last + 1, first + 5))
    .filter(({ pos, lower }) => pos !== "DET" && lower !== "-");
  const at = opening.findIndex(({ lower }) => SHARES.test(lower));
  return at >= 0 && (at > 0 ? opening[at - 1]?.pos === "NUM" : !opening[0]?.lower.endsWith("s"));
}

/** “60% said …. Many suggested …”: others of those who were asked. */
const COUNTED = /%|\bper ?cent\b/i;

const SHARES = /^(?:percent|cent|%|quarters?|thirds?|fifths?|tenths?|half|in)$/;

/** “Some nurses”, “several passengers”: people of whom the text tells neither who nor how many. */
function areUncounted(parts: readonly Part[], { first, last }: Run, head: Part): boolean {
  if (!isUncounted(parts, { first, last }) || head.pos !== "NOUN" || !head.lower.endsWith("s")) return false;
  return parts.slice(first + 1, last + 1).every(({ pos }) => pos !== "NUM" && pos !== "PROPN");
}

/** “Figure 10 indicates”: a part of a document, by its number. */
function isNumbered(parts: readonly Part[], { last }: Run, head: Part): boolean {
  return parts[last]?.pos === "NUM" && parts[last - 1] === head;
}

/** Whether a noun is for people who stay unnamed beside a person's name: “Clinton aides”. */
function areOthers(noun: string): boolean {
  return ANONYMOUS_NOUNS.has(noun) || (VAGUE_NOUNS.has(noun) && !BODY_NOUNS.has(noun));
}

/** “Clinton” in “Clinton aides” and “allies of Clinton”: whose people speak, not who speaks. */
function isOwner(text: string, { start, end }: Span, head: Span): boolean {
  return (
    end <= head.start || (start >= head.end && /\b(?:of|to|for|with)\s+$/.test(text.slice(head.end, start)))
  );
}

/** “the chief executive”, “the Scottish Executive”: an office or a body, whatever its last word may mean alone. */
function isOffice(parts: readonly Part[], { first, last }: Run, head: Part): boolean {
  const at = parts.indexOf(head, first);
  const before = at > first && at <= last ? parts[at - 1] : undefined;
  return (
    before !== undefined &&
    (before.lower === "chief" || (head.capital && before.capital && before.pos === "PROPN"))
  );
}

function named(names: readonly NameMention[], span: Span, kind: NameMention["kind"]): boolean {
  return names.some((name) => name.kind === kind && overlaps(name, span));
}

function sameHead(earlier: readonly KnownSource[], noun: string): KnownSource | undefined {
  const singular = noun.replace(/s$/, "");
  const same = earlier.findLast(({ head }) => head.replace(/s$/, "") === singular);
  return same ?? earlier.findLast(({ isPerson, words }) => isPerson && words.split(" ").includes(noun));
}

/** How a source was first named; `null` for one that itself takes up somebody unknown. */
function nameOf({ resumes, takesUp, words }: KnownSource): string | null {
  return resumes ? takesUp : words;
}

/** “analyst Jane Roe”: a common noun, then capitals. */
function isPersonName(parts: readonly Part[], { first, last }: Run): boolean {
  const [noun, name] = [parts[last - 1], parts[last]];
  const list = (part: Part | undefined): boolean =>
    part !== undefined && (ANONYMOUS_NOUNS.has(part.lower) || VAGUE_NOUNS.has(part.lower));
  if (last <= first || name?.pos !== "PROPN" || !name.capital || list(name)) return false;
  return parts.slice(first, last).some(list) ? noun?.pos === "PROPN" || list(noun) : false;
}

/** “lawyers for the family”, “a nurse at Acme Clinic”: tied to somebody known. */
function isPlaced(parts: readonly Part[], { first, last }: Run): boolean {
  const tie = parts.slice(first, last).findIndex(({ lower }) => /^(?:at|for|from|with|of)$/.test(lower));
  const behind = parts[first + tie + 1];
  return tie >= 0 && (behind?.capital === true || /^(?:the|his|her|its|their)$/.test(behind?.lower ?? ""));
}

/**
 * “economists at Acme Bank”: tied by a preposition to a name, and “figures from the ministry”: a document to a body.
 */
function isTied(parts: readonly Part[], { first, last }: Run): boolean {
  for (let at = first; at < last; at++) {
    const tie = parts[at]?.lower ?? "";
    if (!/^(?:at|by|from|of|with)$/.test(tie)) continue;
    const document = EVIDENCE_NOUNS.has(parts[at - 1]?.lower ?? "");
    if (document && /^(?:by|from)$/.test(tie) && parts[at + 1]?.lower === "the") return true;
    return parts.slice(at + 1, last + 1).some(({ pos, capital }) => pos === "PROPN" && capital);
  }
  return false;
}
