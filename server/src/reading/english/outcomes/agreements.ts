import type { OutcomeMention } from "../../outcome-mention.ts";
import { matterFrom, outcome, type Told } from "./clause.ts";
import { AGREEMENTS, ENDS, LIMITS, MEETINGS, REACHES, TEXTS } from "./outcome-words.ts";

/** So many words may stand between a verb and its agreement, and so far before a verb the talks. */
const OBJECT = 6;
const REACH = 14;

/** “Talks ended without a deal”, “failed to reach agreement”, “signed an accord”; `null` where nothing of it is told. */
export function agreementAt(told: Told, index: number): OutcomeMention | null {
  const { tokens } = told;
  const lower = tokens[index]?.lower ?? "";
  if (ENDS.has(lower) && meetingBefore(told, index) !== null) return ending(told, index);
  if (!REACHES.has(lower)) return null;
  const failed =
    tokens[index - 1]?.lower === "to" && /^fail(?:ed|s|ing)?$/u.test(tokens[index - 2]?.lower ?? "");
  const from = failed ? index - 2 : index;
  if (!told.isTold(from) || (!failed && tokens[index - 1]?.lower === "to")) return null;
  const noun = agreementFrom(told, index + 1);
  return noun === null ? null : agreed(told, failed ? "against" : "for", from, noun);
}

function ending(told: Told, index: number): OutcomeMention | null {
  const { tokens } = told;
  const from = meetingBefore(told, index) ?? index;
  if (!told.isTold(index)) return null;
  for (let at = index + 1; at < index + REACH; at++) {
    const lower = tokens[at]?.lower;
    if (lower === undefined || /^[.;:]$/u.test(lower)) return null;
    if (lower !== "without" && lower !== "with") continue;
    const noun = agreementFrom(told, at + 1);
    return noun === null ? null : agreed(told, lower === "with" ? "for" : "against", from, noun);
  }
  return null;
}

/** The noun of an agreement within the phrase that begins at `from`; `null` where it is one of several. */
function agreementFrom({ tokens }: Told, from: number): number | null {
  for (let at = from; at < from + OBJECT; at++) {
    const token = tokens[at];
    if (token === undefined || LIMITS.has(token.lower) || /^(?:PUNCT|VERB|ADP|PRON)$/u.test(token.pos))
      return null;
    if (AGREEMENTS.has(token.lower) || TEXTS.has(token.lower)) return at;
    if (token.lower === "statement" && tokens[at - 1]?.lower === "joint") return at;
  }
  return null;
}

function agreed(told: Told, result: "for" | "against", from: number, noun: number): OutcomeMention | null {
  const lower = told.tokens[noun]?.lower ?? "";
  const isText = !AGREEMENTS.has(lower);
  const leads = /^(?:on|over|about|to|for|that|under|allowing)$/u.test(told.tokens[noun + 1]?.lower ?? "");
  const topic = leads ? matterFrom(told, noun + 2) : { matter: [], next: noun + 1 };
  return outcome(told, "agreement", result, [from, topic.next], {
    matter: topic.matter,
    sort: isText ? "text" : "agreement",
  });
}

function meetingBefore({ tokens }: Told, index: number): number | null {
  for (let at = index - 1; at >= 0 && at > index - REACH; at--)
    if (MEETINGS.has(tokens[at]?.lower ?? "")) return at;
  return null;
}
