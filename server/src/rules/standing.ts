import { isDisputed } from "../corpus/agreement/disputed.ts";
import type { Statement } from "../corpus/agreement/statement.ts";
import { sourcesOf, type Witness } from "../corpus/agreement/witness.ts";
import { witnessesOf } from "../corpus/agreement/witnesses.ts";
import type { CorpusView } from "../corpus/corpus-view.ts";
import { elsewhere as passageElsewhere } from "./evidence.ts";
import type { DocumentEvidence } from "./finding.ts";

/** So many passages are shown against one; beyond that they are only counted. */
const MOST_SHOWN = 10;

/** How a statement stands among the other documents. */
export interface Standing {
  readonly statement: Statement;
  /** The witnesses against it. */
  readonly against: readonly Witness[];
  /** How many independent sources say it, besides this article. */
  readonly sharedBy: number;
  /** Each other answer with the independent sources that give it; none for a copy of this very text. */
  readonly answers: readonly { readonly answer: string; readonly sources: number }[];
}

/** How a statement stands, if another document disagrees, in a way that is `asked` for; `null` if none does. */
export function standingOf(
  statement: Statement,
  uri: string,
  view: CorpusView,
  asked: (other: Statement) => boolean = () => true,
): Standing | null {
  if (!isDisputed(statement, uri, view)) return null;
  const witnesses = witnessesOf(statement, uri, view);
  const against = witnesses.filter(({ outcome, value }) => outcome === "disagrees" && asked(value));
  if (against.length === 0) return null;
  const own = view.originOf(uri);
  const values = [...new Set(against.map(({ value }) => value.same))];
  const answers = values.flatMap((value) => {
    const saying = against.filter((witness) => witness.value.same === value);
    const answer = saying[0]?.value.answer;
    return answer === undefined ? [] : [{ answer, sources: sourcesOf(saying, own) }];
  });
  const agreeing = witnesses.filter(({ outcome }) => outcome === "agrees");
  return { statement, against, sharedBy: sourcesOf(agreeing, own), answers };
}

/** “X in another document, Y in 3 other documents”; `quote` says how an answer is written. */
export function elsewhere({ answers }: Standing, quote: (answer: string) => string): string {
  return answers.map(({ answer, sources }) => `${quote(answer)} in ${documents(sources)}`).join(", ");
}

function documents(sources: number): string {
  if (sources === 0) return "another copy of this text";
  return sources === 1 ? "another document" : `${sources} other documents`;
}

/** “Here and in 2 other documents”: where a statement itself stands. */
export function here({ sharedBy }: Standing): string {
  return sharedBy === 0 ? "here" : `here and in ${documents(sharedBy)}`;
}

/** The passages against a statement, each with its answer. */
export function passagesAgainst(
  { against }: Standing,
  view: CorpusView,
  say: (answer: string) => string,
): DocumentEvidence[] {
  return against.slice(0, MOST_SHOWN).flatMap(({ uri, value, copies }) => {
    const [place] = view.places("statements", uri, value);
    if (place === undefined) return [];
    const also = copies.length === 0 ? "" : ` ${alsoIn(copies.length)}`;
    const answer = value.answer === "" ? undefined : value.answer;
    return [{ ...passageElsewhere(uri, place, `${say(value.answer)}${also}`, answer), same: value.same }];
  });
}

function alsoIn(copies: number): string {
  return `(The same text stands in ${copies === 1 ? "another document" : `${copies} other documents`}.)`;
}
