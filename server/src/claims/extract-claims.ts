import type { Mention, MentionOf } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import { coverOf, overlapOf } from "../text/lookup.ts";
import { hull, type Span } from "../text/span.ts";
import type { Claim, ClaimKind } from "./claim.ts";
import { clausesOf } from "./clauses.ts";
import type { Vouching } from "./vouching.ts";

/** A sentence without any other claim is one from here on. */
const WORTH_CHECKING = 0.8;

/** A quotation of fewer words is a phrase, claimed by the sentence around it. */
const FOUR_WORDS = /\s\S+\s+\S+\s/;

interface Draft extends Span {
  readonly kind: ClaimKind;
  readonly sentence: Sentence;
  /** The words that decide who vouches, where they are fewer than the claim's. */
  readonly core: Span;
}

/**
 * Lists what a checker would look up in an article, in the order of its text: figures with their verb, quotations,
 * who holds which office or position, past events with a date, what is said of events and how they came out, and
 * check-worthy statements.
 */
export function extractClaims(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  vouches: Vouching,
): Claim[] {
  const inSentences = grouped(sentences, mentions);
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const said = new Set<string>();
  const drafts = inSentences.flatMap(({ sentence, inside }) =>
    draftsOf(text, sentence, inside, isQuoted, said),
  );
  const seen = new Map<string, number>();
  return drafts
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ kind, start, end, sentence, core }) => {
      const words = text.slice(start, end);
      const key = `${kind}:${words}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return {
        id: nth === 0 ? key : `${key}#${nth}`,
        kind,
        start,
        end,
        text: words,
        sentence: { start: sentence.start, end: sentence.end },
        checkWorthiness: sentence.checkWorthiness,
        attribution: vouches(core),
      };
    });
}

/** The claims of one sentence; `said` remembers whose office was claimed before. */
function draftsOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  isQuoted: (span: Span) => boolean,
  said: Set<string>,
): Draft[] {
  const drafts: Draft[] = [];
  const isTelling = sentence.checkWorthiness >= WORTH_CHECKING;
  if (mentions.length === 0 && !isTelling) return drafts;
  const add = (kind: ClaimKind, span: Span, core: Span = span) =>
    drafts.push({ kind, start: span.start, end: span.end, sentence, core });
  const isPosition = coverOf(mentions.filter(({ kind }) => kind === "position"));
  const clauseAround = clausesOf(text, sentence);
  /** Up to here an outcome is claimed: two in one clause are one claim. */
  let told = sentence.start;
  for (const mention of mentions) {
    if (mention.kind === "quotation" && isSpeech(mention)) add("quotation", mention);
    if (mention.kind === "person" && !isPosition(mention))
      for (const role of newRoles(mention, said)) add("role", role, mention);
    if (isQuoted(mention)) continue;
    if (mention.kind === "figure" && !mention.routine) add("figure", mention.assertion, mention);
    else if (mention.kind === "position") add("role", mention);
    else if (mention.kind === "event") add("event", mention);
    else if (mention.kind === "outcome" && mention.end > told) {
      const clause = clauseAround(mention);
      add("event", clause, mention);
      told = clause.end;
    } else if (mention.kind === "assertion") add("statement", mention);
  }
  const isClaimed = overlapOf(drafts);
  let dated = sentence.start;
  for (const mention of mentions) {
    if (mention.kind !== "date" || sentence.tense === "future" || !isDated(mention) || isQuoted(mention))
      continue;
    const clause = clauseAround(mention);
    if (clause.start < dated || isClaimed(clause)) continue;
    add("date", clause, mention);
    dated = clause.end;
  }
  const isOwnWords =
    !mentions.some(({ kind }) => kind === "quotation") &&
    !isQuoted({ start: sentence.start, end: sentence.start + 1 });
  if (drafts.length === 0 && isOwnWords && isTelling) add("statement", sentence);
  return drafts;
}

function isSpeech(mention: Mention): mention is MentionOf<"quotation"> {
  if (mention.kind !== "quotation" || mention.scare) return false;
  return FOUR_WORDS.test(mention.text);
}

/** The roles with which a person is introduced, from the first word of either to the last. */
function newRoles(person: MentionOf<"person">, said: Set<string>): Span[] {
  return person.roles.flatMap((role) => {
    const key = `${person.name}:${role.title}`;
    if (said.has(key)) return [];
    said.add(key);
    return [hull(role, person)];
  });
}

/** Whether the date names its year: “in February 2022”, not “on Wednesday”. */
function isDated({ expression }: MentionOf<"date">): boolean {
  return expression.type === "DATE" && expression.kind === "calendar" && expression.fields.year !== undefined;
}

/** Each sentence with the mentions that start in it; both stand in order of their start. */
function grouped(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): { sentence: Sentence; inside: Mention[] }[] {
  let at = 0;
  return sentences.map((sentence) => {
    while ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at += 1;
    const inside: Mention[] = [];
    for (; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= sentence.end) break;
      inside.push(mention);
    }
    return { sentence, inside };
  });
}
