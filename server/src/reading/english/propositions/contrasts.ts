import type { Contrast } from "../../proposition-mention.ts";
import type { Token } from "../paragraph.ts";

/** Words that are opposites, beside something that both are said of: “more scrutiny”, “less scrutiny”. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["more", "less fewer"],
  ["most", "least fewest"],
  ["better", "worse"],
  ["best", "worst"],
  ["higher", "lower"],
  ["high", "low"],
  ["highest", "lowest"],
  ["above over exceeding", "below under"],
  ["larger bigger", "smaller"],
  ["large big huge", "small tiny"],
  ["largest biggest", "smallest"],
  ["twice double", "half"],
  ["before", "after"],
  ["older", "younger"],
  ["oldest", "youngest"],
  ["earlier", "later"],
  ["faster quicker", "slower"],
  ["longer", "shorter"],
  ["longest", "shortest"],
  ["stronger", "weaker"],
  ["strong", "weak"],
  ["rich", "poor"],
  ["richest", "poorest"],
  ["north northern", "south southern"],
  ["east eastern", "west western"],
  ["first", "last"],
  ["likely", "unlikely"],
  ["able", "unable"],
  ["legal lawful", "illegal unlawful"],
  ["guilty", "innocent"],
  ["optimistic", "pessimistic"],
  ["permanent", "temporary"],
  ["public", "private"],
  ["success", "failure"],
  ["all every", "none no"],
  ["majority", "minority"],
  ["increase rise growth", "decrease fall drop decline"],
  ["profit", "loss"],
  ["increasing rising growing", "decreasing falling declining"],
];

interface Side {
  readonly pair: string;
  readonly sign: 1 | -1;
}

const SIDES: ReadonlyMap<string, Side> = new Map(
  PAIRS.flatMap(([one, two]): [string, Side][] => {
    const [pair = one] = one.split(" ");
    return [
      ...one.split(" ").map((word): [string, Side] => [word, { pair, sign: 1 }]),
      ...two.split(" ").map((word): [string, Side] => [word, { pair, sign: -1 }]),
    ];
  }),
);

/** So far behind a word stands what it is said of. */
const REACH = 3;

/** The words of a sentence that have an opposite, with what they are said of. */
export function contrastsIn(text: string, tokens: readonly Token[]): Contrast[] {
  const found: Contrast[] = [];
  for (const [at, { lower, start }] of tokens.entries()) {
    const side = SIDES.get(lower);
    const word = side === undefined ? null : wordBehind(tokens, at);
    if (side === undefined || word === null) continue;
    const of = `${side.pair} ${word.pos === "NOUN" ? word.lemma.toLowerCase() : word.lower}`;
    found.push({ of, sign: side.sign, text: text.slice(start, word.end) });
  }
  return found;
}

function wordBehind(tokens: readonly Token[], at: number): Token | null {
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "CCONJ" || token.pos === "AUX")
      return null;
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM") return token;
  }
  return null;
}
