import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { nameKey, nameParts } from "../../claims/name-key.ts";
import { daysOf } from "../../claims/told-dates.ts";
import type { DateMention, OutcomeMention, OutcomeParty } from "../../reading/mention.ts";
import { hash } from "../../text/digest.ts";
import { coveringOne, lastStartingAt } from "../../text/lookup.ts";
import { hull, overlaps, type Span, sliceOf } from "../../text/span.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { prizeOf } from "./known-outcomes.ts";
import { lookupKey, namesIn } from "./names-in.ts";
import type { DayStatement, OutcomeName, OutcomeStatement, Stated } from "./statement.ts";

/** No sentence of news is longer, in code units. */
const LONGEST = 2000;

/** A sentence with more dates tells of none for sure. */
const MOST_DATES = 8;

/** How things came out by an article, and on what day, where it tells. */
export function outcomeStatements(analysis: Analysis, profile: Profile): Stated<"outcome" | "day">[] {
  const outcomes = analysis.mentions.filter((mention) => mention.kind === "outcome");
  if (outcomes.length === 0) return [];
  const namesOf = namesIn(analysis.mentions);
  const dateOf = onlyDate(analysis);
  const partyOf = partiesOf(analysis);
  return outcomes.flatMap((mention): Stated<"outcome" | "day">[] => {
    const sentence = coveringOne(analysis.sentences, mention);
    if (sentence === null || sentence.end - sentence.start > LONGEST) return [];
    const { type, result, matter, stage, sort, score } = mention;
    const parties = mention.parties.map(partyOf);
    const names = [...new Set(namesOf(sentence).map(lookupKey))].sort();
    const answer = answerOf(mention, parties);
    const date = dateOf(sentence, mention);
    const days = date === null ? null : daysOf(date);
    const draft = { type, result, matter, stage, sort, score, parties, names, days };
    const questions = questionsOf(draft, profile);
    const same = nameKey(answer);
    const said = { answer, same, questions };
    const value: OutcomeStatement = { kind: "outcome", ...said, ...draft };
    const stated = { value, place: passageAt(analysis, mention) };
    if (date === null || days === null || days.start !== days.end) return [stated];
    const told = { answer: date.mention.text, same: days.start, questions };
    const day: DayStatement = { kind: "day", ...told, days, of: value };
    return [stated, { value: day, place: passageAt(analysis, hull(date.mention, mention)) }];
  });
}

/** Prepares to tell who is meant by a party's words: a person by the fullest name of the article, else a name. */
function partiesOf({ people, mentions }: Analysis): (party: OutcomeParty) => OutcomeName {
  const namesOf = namesIn(mentions);
  const personAt = new Map(
    people.flatMap((each) => each.mentions.map(({ start }) => [start, each.name] as const)),
  );
  return (party) => {
    const [named] = namesOf(party);
    const person = named === undefined ? undefined : personAt.get(named.start);
    if (person !== undefined) return { name: person, isPerson: true };
    return { name: named?.name ?? party.text, isPerson: false };
  };
}

const ANSWERS: Readonly<Record<OutcomeMention["type"], { readonly for: string; readonly against: string }>> =
  {
    verdict: { for: "convicted", against: "acquitted" },
    decision: { for: "approved", against: "rejected" },
    contest: { for: "won", against: "lost" },
    agreement: { for: "with an agreement", against: "without an agreement" },
    attendance: { for: "was there", against: "was not there" },
    attempt: { for: "done", against: "failed" },
  };

function answerOf({ type, result, score }: OutcomeMention, [first]: readonly OutcomeName[]): string {
  if (type !== "contest") {
    const answer = ANSWERS[type][result === "against" ? "against" : "for"];
    return score === null ? answer : `${answer}, ${termOf(score)}`;
  }
  const who = result === "drawn" ? "a draw" : (first?.name ?? "");
  return score === null ? who : `${who}, ${score}`;
}

/** “72 months” as it is said: “6 years”. */
function termOf(score: string): string {
  const [, months] = /^(\d+) months$/u.exec(score) ?? [];
  return months === undefined || Number(months) % 12 !== 0 ? score : `${Number(months) / 12} years`;
}

/** What others are found by that may tell the same or the opposite. */
function questionsOf(
  draft: Omit<OutcomeStatement, "kind" | "answer" | "same" | "questions">,
  { sides, focus }: Profile,
): number[] {
  const { type, matter, parties, names, days } = draft;
  const prize = prizeOf(draft);
  const [first, second] = parties.map(({ name, isPerson }) =>
    nameKey(isPerson ? nameParts(name).family : name).split(" "),
  );
  const about = (keys: readonly string[]): number[] => keys.map((key) => hash(`outcome ${type} ${key}`));
  if (type === "verdict" || type === "attendance" || type === "attempt") return about(first ?? []);
  if (type === "decision" || second === undefined)
    return type === "agreement"
      ? about([...new Set([...names, ...sides, ...focus])])
      : about([...matter, ...(prize === null || days === null ? [] : [`${prize} ${days.start}`])]);
  return about((first ?? []).flatMap((one) => second.map((other) => [one, other].sort().join(" / "))));
}

/** Prepares to tell what time an outcome is told of, where that is one alone: a date with its days, if known. */
function onlyDate({
  article,
  dates,
  sentences,
}: Analysis): (sentence: Span, told: Span) => ResolvedDate | null {
  const bySentence = new Map<Span, ResolvedDate[]>();
  for (const date of dates) {
    const sentence = sentences[lastStartingAt(sentences, date.mention.start)];
    if (sentence === undefined || date.mention.expression.kind !== "calendar") continue;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [date]);
    else list.push(date);
  }
  return (sentence, told) => {
    const near = (bySentence.get(sentence) ?? []).slice(0, MOST_DATES);
    const own = near.filter(({ mention }) => isOf(mention, told) && !isAside(article.text, mention, told));
    const [date = null, ...others] = own;
    return others.length > 0 ? null : date;
  };
}

function isOf({ setting }: DateMention, told: Span): boolean {
  return setting === undefined || overlaps(setting.scope, told);
}

/** “Ek, who was seen on Monday, was convicted”: a date between commas inside the words is of something else. */
function isAside(text: string, date: Span, told: Span): boolean {
  return date.start > told.start && sliceOf(text, { start: date.end, end: told.end }).includes(",");
}
