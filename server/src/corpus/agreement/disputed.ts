import type { CorpusView } from "../corpus-view.ts";
import type { Statement } from "./statement.ts";
import { compare, isOfOneDay, statements } from "./statements.ts";

/** Whether another document may contradict a statement: far quicker than to ask what all say, and mostly the answer is no. */
export function isDisputed(statement: Statement, uri: string, corpus: CorpusView): boolean {
  if (!statements.needsRelation?.(statement)) return true;
  const own = corpus.profile(uri);
  if (own === undefined) return false;
  const { close, ofItsDays } = corpus.related(uri);
  const articles = isOfOneDay(statement) ? ofItsDays : close;
  return corpus.recall(uri, "disputed", statement, () =>
    corpus.among(articles, "statements", statement).some(({ value, uris }) =>
      uris.some((each) => {
        const other = corpus.profile(each);
        return other !== undefined && compare(statement, value, own, other) === "disagrees";
      }),
    ),
  );
}
