import type { CorpusView } from "../corpus-view.ts";
import type { Profile } from "../profile.ts";
import { gives, isOnlyAnswer, isOutdoneBy } from "./own-answers.ts";
import type { Outcome, Statement } from "./statement.ts";
import { compare, mayMeetAnyDay, statements } from "./statements.ts";
import type { Witness } from "./witness.ts";

/** Of so many articles with one answer, the first by URI, the sources are told apart. */
const MOST_ARTICLES = 100;

/** What another document says that may answer the same question, and whether it gives the first answer, too. */
interface Comparison extends Omit<Witness, "outcome"> {
  readonly outcome: Outcome;
  readonly isKnownThere: boolean;
}

/**
 * How what the other documents say compares with a statement, whatever else its own article says. Most of it has nothing to do
 * with the statement, and is left out unless something else in the article answers the same question.
 */
export function* comparisons(
  statement: Statement,
  uri: string,
  own: Profile,
  corpus: CorpusView,
): Generator<Comparison> {
  for (const { value, uris } of said(statement, uri, own, corpus)) {
    for (const [first, ...copies] of byOrigin(uris, corpus)) {
      const other = corpus.profile(first);
      if (other === undefined) continue;
      const outcome = compare(statement, value, own, other);
      if (outcome === "nothing" && isOnlyAnswer(statement)) continue;
      const origin = corpus.originOf(first);
      const isKnownThere =
        outcome === "disagrees" &&
        (gives(statement, value, first, corpus) || isOutdoneBy(statement, value, first, corpus, own, other));
      yield { outcome, uri: first, value, origin, copies, isKnownThere };
    }
  }
}

/** What other documents say that may answer the same question, with the first that do. */
function* said(
  statement: Statement,
  uri: string,
  own: Profile,
  corpus: CorpusView,
): Generator<{ readonly value: Statement; readonly uris: readonly string[] }> {
  const { all, ofItsDays } = corpus.related(uri);
  const groups = statements.needsRelation?.(statement)
    ? corpus.among(all, "statements", statement)
    : corpus.like("statements", statement);
  for (const { value, uris } of groups) {
    if (value.kind !== statement.kind) continue;
    // Wordings are compared without regard to who quotes them, and set phrases have many that are alike in nothing else.
    if (value.kind === "quotation" && compare(statement, value, own, own) === "nothing") continue;
    const isOfAnyDay = mayMeetAnyDay(statement, value);
    const others = uris.filter((other) => other !== uri && (isOfAnyDay || ofItsDays.has(other)));
    if (others.length === 0) continue;
    yield { value, uris: others.slice(0, MOST_ARTICLES) };
  }
}

/** The documents with one text together; mostly it is one document. */
function byOrigin(uris: readonly string[], corpus: CorpusView): Iterable<[string, ...string[]]> {
  const [first] = uris;
  if (first !== undefined && uris.length === 1) return [[first]];
  const groups = new Map<string, [string, ...string[]]>();
  for (const uri of uris) {
    const origin = corpus.originOf(uri);
    const group = groups.get(origin);
    if (group === undefined) groups.set(origin, [uri]);
    else group.push(uri);
  }
  return groups.values();
}
