import { inOrder } from "../../text/in-order.ts";
import type { CorpusView } from "../corpus-view.ts";
import { comparisons } from "./comparisons.ts";
import { gives, isCount, isOutdoneBy, siblings } from "./own-answers.ts";
import type { Statement } from "./statement.ts";
import { compare } from "./statements.ts";
import type { Witness } from "./witness.ts";

/**
 * What other documents say to a statement of the article `uri`, in the order of their URIs. Left out are those that say
 * nothing to it, and those that say the same in one place and otherwise in another. Copies of one text with one answer
 * are compared once.
 */
export function witnessesOf(statement: Statement, uri: string, corpus: CorpusView): readonly Witness[] {
  const own = corpus.profile(uri);
  if (own === undefined) return [];
  const mine = siblings(statement, uri, corpus);
  const agreeing = new Set<string>();
  const found: Witness[] = [];
  const compared = corpus.recall(uri, "compared", statement, () => [
    ...comparisons(statement, uri, own, corpus),
  ]);
  for (const { outcome, isKnownThere, ...witness } of compared) {
    const other = corpus.profile(witness.uri);
    if (other === undefined) continue;
    if (outcome === "agrees" || mine.some((each) => compare(each, witness.value, own, other) === "agrees"))
      for (const each of [witness.uri, ...witness.copies]) agreeing.add(each);
    const isKnownToBoth =
      outcome === "disagrees" &&
      (isKnownThere ||
        gives(witness.value, statement, uri, corpus) ||
        isOutdoneBy(witness.value, statement, uri, corpus, other, own));
    if (outcome !== "nothing" && !isKnownToBoth) found.push({ outcome, ...witness });
  }
  return found
    .filter(({ outcome, value, uri: theirs }) => {
      return outcome === "agrees" || isCount(value) || !agreeing.has(theirs);
    })
    .sort((a, b) => inOrder(a.uri, b.uri) || inOrder(JSON.stringify(a.value), JSON.stringify(b.value)));
}
