import type { Analysis } from "../../claims/analysis.ts";
import { nameKey, nameParts } from "../../claims/name-key.ts";
import { daysOf } from "../../claims/told-dates.ts";
import type { OutcomeMention, OutcomeParty } from "../../reading/mention.ts";
import { hash } from "../../text/digest.ts";
import { coveringOne, lastStartingAt } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import type { Interval } from "../../time/interval.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { lookupKey, namesIn } from "./names-in.ts";
import type { OutcomeName, OutcomeStatement, Stated } from "./statement.ts";

/** No sentence of news is longer, in code units. */
const LONGEST = 2000;

/** How things came out by an article. */
export function outcomeStatements(analysis: Analysis, profile: Profile): Stated<"outcome">[] {
  const outcomes = analysis.mentions.filter((mention) => mention.kind === "outcome");
  if (outcomes.length === 0) return [];
  const namesOf = namesIn(analysis.mentions);
  const daysIn = onlyDays(analysis);
  const partyOf = partiesOf(analysis);
  return outcomes.flatMap((mention): Stated<"outcome">[] => {
    const sentence = coveringOne(analysis.sentences, mention);
    if (sentence === null || sentence.end - sentence.start > LONGEST) return [];
    const { type, result, matter, stage, score } = mention;
    const parties = mention.parties.map(partyOf);
    const names = [...new Set(namesOf(sentence).map(lookupKey))].sort();
    const answer = answerOf(mention, parties);
    const draft = { type, result, matter, stage, score, parties, names };
    const questions = questionsOf(draft, profile);
    const same = nameKey(answer);
    const said = { answer, same, questions };
    const value: OutcomeStatement = { kind: "outcome", ...said, ...draft, days: daysIn(sentence) };
    return [{ value, place: passageAt(analysis, mention) }];
  });
}

/** Prepares the question who is meant by a party's words: a person by the fullest name of the article, else a name. */
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
  if (type !== "contest") return ANSWERS[type][result === "against" ? "against" : "for"];
  const who = result === "drawn" ? "a draw" : (first?.name ?? "");
  return score === null ? who : `${who}, ${score}`;
}

/** What others are found by that may tell the same or the opposite. */
function questionsOf(
  {
    type,
    matter,
    stage,
    parties,
    names,
  }: Omit<OutcomeStatement, "kind" | "answer" | "same" | "questions" | "days" | "result" | "score">,
  { sides, focus }: Profile,
): number[] {
  const [first, second] = parties.map(({ name, isPerson }) =>
    nameKey(isPerson ? nameParts(name).family : name).split(" "),
  );
  const about = (keys: readonly string[]): number[] => keys.map((key) => hash(`outcome ${type} ${key}`));
  if (type === "verdict" || type === "attendance" || type === "attempt") return about(first ?? []);
  if (type === "decision" || second === undefined)
    return type === "agreement"
      ? about([...new Set([...names, ...sides, ...focus])])
      : about(matter.map((word) => `${stage[0]} ${word}`));
  return about((first ?? []).flatMap((one) => second.map((other) => [one, other].sort().join(" / "))));
}

/** Prepares the question what time a sentence names, where it names one alone that is known. */
function onlyDays({ dates, sentences }: Analysis): (sentence: Span) => Interval | null {
  const bySentence = new Map<Span, (Interval | null)[]>();
  for (const date of dates) {
    const sentence = sentences[lastStartingAt(sentences, date.mention.start)];
    if (sentence === undefined || date.mention.expression.kind === "duration") continue;
    const list = bySentence.get(sentence) ?? [];
    bySentence.set(sentence, list);
    list.push(daysOf(date));
  }
  return (sentence) => {
    const [days = null, ...others] = bySentence.get(sentence) ?? [];
    return others.length > 0 ? null : days;
  };
}
