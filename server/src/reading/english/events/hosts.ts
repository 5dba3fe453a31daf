import type { Span } from "../../../text/span.ts";
import type { Token } from "../paragraph.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { UNREAL } from "./words.ts";

/** So many tokens may stand between an event and “hosted by”, or between “hosted” and its event. */
const REACH = 6;

/** Words before “hosted” that make it no fact. */
const NOT_TOLD: ReadonlySet<string> = new Set([...UNREAL, "had"]);

/** Who hosted the event whose noun stands at an index: “talks hosted by Brazil”, “Brazil hosted the talks”. */
export function hostOf(tokens: readonly Token[], noun: number): Span | null {
  return hostBehind(tokens, noun) ?? hostBefore(tokens, noun);
}

function hostBehind(tokens: readonly Token[], noun: number): Span | null {
  for (let at = noun + 1; at <= noun + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || NOT_TOLD.has(token.lower) || /^[.;:]$/u.test(token.text)) return null;
    if (token.lower === "hosted") return tokens[at + 1]?.lower === "by" ? namesFrom(tokens, at + 2) : null;
    if (token.pos === "VERB" && token.lower !== "held") return null;
  }
  return null;
}

/** “Brazil and Chile”: every name up to the first other word; `null` where a possessive makes it somebody else. */
function namesFrom(tokens: readonly Token[], first: number): Span | null {
  const start = nounPhrase(tokens.slice(first, first + REACH));
  let [end, at] = [start, first];
  while (end !== null) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= end.end) at++;
    if (/^['’]s?$/u.test(tokens[at]?.text ?? "")) return null;
    if (!/^(?:and|,)$/u.test(tokens[at]?.text ?? "")) break;
    const next = nounPhrase(tokens.slice(at + 1, at + 1 + REACH));
    if (next?.proper !== true) break;
    end = next;
  }
  return start?.proper === true && end !== null ? { start: start.start, end: end.end } : null;
}

function hostBefore(tokens: readonly Token[], noun: number): Span | null {
  let at = noun - 1;
  while (at > noun - REACH && /^(?:DET|ADJ|NOUN|NUM|PROPN)$/u.test(tokens[at]?.pos ?? "")) at--;
  const verb = tokens[at]?.lower;
  if ((verb !== "hosted" && verb !== "hosts") || NOT_TOLD.has(tokens[at - 1]?.lower ?? "")) return null;
  const isHelped = /^(?:has|have|also)$/u.test(tokens[at - 1]?.lower ?? "");
  const last = isHelped ? at - 2 : at - 1;
  let first = last;
  while (first >= 0 && last - first < 4 && tokens[first]?.pos === "PROPN") first--;
  const [from, to] = [tokens[first + 1], tokens[last]];
  return first === last || from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}
