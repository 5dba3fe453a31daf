import { grouped } from "../../text/grouped.ts";
import { inOrder } from "../../text/in-order.ts";
import type { CorpusView } from "../corpus-view.ts";
import type { Profile } from "../profile.ts";
import { isUnlikely } from "./compare-figures.ts";
import { alterations } from "./quotations.ts";
import { speakerRelation } from "./speakers.ts";
import type { Outcome, QuotationStatement, Statement } from "./statement.ts";
import { compare, isOfOneDay, mayMeetAnyDay, statements } from "./statements.ts";

/** What another document says to a statement. Several that carry one text with one answer are one witness. */
export interface Witness {
  readonly outcome: Exclude<Outcome, "nothing">;
  /** The first document by URI that says it. */
  readonly uri: string;
  readonly value: Statement;
  /** The article that stands for its text: witnesses with one origin are one source. */
  readonly origin: string;
  /** The other documents that say it in the same text, in order of URI. */
  readonly copies: readonly string[];
}

/** Of so many articles with one answer, the first by URI, the sources are told apart. */
const MOST_ARTICLES = 100;

/**
 * What the other documents say to a statement of an article, in order of URI; those that say nothing to it are left
 * out, and so are those that say the same somewhere and otherwise elsewhere. Documents with one text and one answer are
 * compared once, so that many copies cost no more than one.
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

/** What another document says that may answer the same question, and whether it gives the first answer, too. */
interface Comparison extends Omit<Witness, "outcome"> {
  readonly outcome: Outcome;
  readonly isKnownThere: boolean;
}

/**
 * How a statement lies to what the other documents say; depends on nothing else that its own article says. Most of what they
 * say is nothing to it, and is left out where nothing else in its article answers the same question, either.
 */
function* comparisons(
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

/** A quotation or a figure is a question of its own. */
function isOnlyAnswer(statement: Statement): boolean {
  return statement.kind === "quotation" || statement.kind === "figure" || isCount(statement);
}

/** What the article answers to the same question elsewhere. */
function siblings(statement: Statement, uri: string, corpus: CorpusView): readonly Statement[] {
  if (isOnlyAnswer(statement)) return [];
  const questions = new Set(statement.questions);
  return saidBy(uri, statement.kind, corpus).filter(
    (other) => other.same !== statement.same && other.questions.some((question) => questions.has(question)),
  );
}

/** All that an article says of one kind. */
function saidBy<Kind extends Statement["kind"]>(
  uri: string,
  kind: Kind,
  corpus: CorpusView,
): readonly Extract<Statement, { kind: Kind }>[] {
  const said = corpus.madeOf("statements", uri, byKind).get(kind) ?? [];
  return said as readonly Extract<Statement, { kind: Kind }>[];
}

const byKind = (all: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> =>
  grouped(all, ({ kind }) => kind);

/**
 * Whether an article gives this, too, besides its own answer: who knows both numbers means two things, who quotes both
 * wordings two occasions.
 */
function gives(statement: Statement, answer: Statement, uri: string, corpus: CorpusView): boolean {
  if (statement.kind === "quotation" && answer.kind === "quotation")
    return saidBy(uri, "quotation", corpus).some(
      (each) => isOtherWording(each, answer, statement) || isGivenToBoth(each, answer, statement),
    );
  if (statement.kind !== "figure") return false;
  const { counted, unit, same } = statement;
  const questions = new Set(statement.questions);
  return saidBy(uri, "figure", corpus).some(
    (value) =>
      value.same === same &&
      value.counted === counted &&
      value.unit === unit &&
      value.questions.some((question) => questions.has(question)),
  );
}

/** Whether an article has a likelier answer to what a figure of another tells than the one that is compared with it. */
function isOutdoneBy(
  asked: Statement,
  answer: Statement,
  uri: string,
  corpus: CorpusView,
  own: Profile,
  other: Profile,
): boolean {
  if (asked.kind !== "figure" || answer.kind !== "figure") return false;
  return isUnlikely(asked, answer, saidBy(uri, "figure", corpus), own, other);
}

/** Whether an article gives its own speaker’s words to the other’s speaker, too. */
function isGivenToBoth(
  words: QuotationStatement,
  own: QuotationStatement,
  other: QuotationStatement,
): boolean {
  return (
    speakerRelation(own.speaker, other.speaker) === "two" &&
    speakerRelation(words.speaker, other.speaker) === "one" &&
    alterations(words, other) !== null
  );
}

/** Whether words are those of the other wording where the two part. */
function isOtherWording(
  words: QuotationStatement,
  own: QuotationStatement,
  other: QuotationStatement,
): boolean {
  return (alterations(words, own)?.length ?? 0) > 0 && alterations(words, other)?.length === 0;
}

/** How many events came before: no number that the article gives elsewhere takes it back. */
function isCount(statement: Statement): boolean {
  return statement.kind === "number" && statement.earlier !== null;
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

/** How many independent sources stand behind these witnesses; the article's own text is none. */
export function sourcesOf(witnesses: readonly Witness[], ownOrigin: string): number {
  return new Set(witnesses.map(({ origin }) => origin).filter((origin) => origin !== ownOrigin)).size;
}
