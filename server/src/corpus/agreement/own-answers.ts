import { grouped } from "../../text/grouped.ts";
import type { CorpusView } from "../corpus-view.ts";
import type { Profile } from "../profile.ts";
import { isUnlikely } from "./compare-figures.ts";
import { alterations } from "./compare-quotations.ts";
import { speakerRelation } from "./speakers.ts";
import type { QuotationStatement, Statement } from "./statement.ts";

/** A quotation or a figure is a question of its own. */
export function isOnlyAnswer(statement: Statement): boolean {
  return statement.kind === "quotation" || statement.kind === "figure" || isCount(statement);
}

/** What the article answers to the same question elsewhere. */
export function siblings(statement: Statement, uri: string, corpus: CorpusView): readonly Statement[] {
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
 * Whether an article gives this, too, besides its own answer: whoever knows both numbers means two things by them, and
 * whoever quotes both wordings means two occasions.
 */
export function gives(statement: Statement, answer: Statement, uri: string, corpus: CorpusView): boolean {
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
export function isOutdoneBy(
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
export function isCount(statement: Statement): boolean {
  return statement.kind === "number" && statement.earlier !== null;
}
