import type { AbsenceMention } from "../../mention.ts";
import type { NameMention } from "../../name-mention.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { signOf } from "../signs.ts";

/** Words at which a denial that somebody took part ends. */
const ENDS: ReadonlySet<string> = new Set(["involved", "part", "participate", "participating", "party"]);
const END = signOf((lower) => ENDS.has(lower));
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no"]);
/** What may stand between a name and the end of the denial, besides negations: helpers, adverbs, light words. */
const BETWEEN: ReadonlySet<string> = new Set(
  "was were is are has have had been did does do take took taken taking a any".split(" "),
);
/** A denial is no longer than this, in tokens: “has never been directly involved”. */
const LONGEST = 7;

/**
 * Finds who is said to have had no part in something: “Norway was not involved”, “Brazil took no part”, “Chad did not
 * take part”. Only a name right before the denial counts.
 */
export function findAbsences(
  { text, tokens, signs }: TaggedParagraph,
  names: readonly NameMention[],
): AbsenceMention[] {
  const absences: AbsenceMention[] = [];
  if ((signs & END) === 0) return absences;
  let byEnd: ReadonlyMap<number, NameMention> | null = null;
  for (const [index, token] of tokens.entries()) {
    if (!ENDS.has(token.lower)) continue;
    const from = denialFrom(tokens, index);
    if (from === null) continue;
    byEnd ??= new Map(names.map((each) => [each.end, each]));
    const name = byEnd.get(tokens[from - 1]?.end ?? -1);
    if (name === undefined || name.kind === "person") continue;
    const { start } = name;
    const { end } = token;
    absences.push({
      kind: "absence",
      start,
      end,
      text: text.slice(start, end),
      name: name.country ?? name.name,
    });
  }
  return absences;
}

/** Where the denial that ends at `index` begins; `null` if nothing there denies. */
function denialFrom(tokens: readonly Token[], index: number): number | null {
  let isNegated = false;
  let at = index - 1;
  for (; at >= 0 && index - at <= LONGEST; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (NEGATIONS.has(token.lower)) isNegated = true;
    else if (!BETWEEN.has(token.lower) && token.pos !== "ADV") break;
  }
  return isNegated && at + 1 < index ? at + 1 : null;
}
