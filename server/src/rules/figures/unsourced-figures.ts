import type { Analysis } from "../../claims/analysis.ts";
import type { FigureMention, FigureTopic } from "../../reading/mention.ts";
import { lastStartingAt } from "../../text/lookup.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { goesOn } from "../sources/goes-on.ts";
import { type FigureClaim, FigureSet, figureClaims } from "./figure-claims.ts";
import { historyOf, oldStoriesOf } from "./history.ts";

/** What became of people: any number of it needs a source. */
const GRAVE: ReadonlySet<FigureTopic> = new Set(["deaths", "injuries", "missing", "displaced", "detained"]);

/** From here on a count is a statistic that somebody made; an estimate is one sooner. */
const LARGE_COUNT = 1000;
const LARGE_ESTIMATE = 500;

/** Up to here what was burnt or seized can be counted on the spot. */
const SMALL_LOSS = 12;

/** “Several” and “a number of” say too little to be vouched for. */
const DOZENS = 24;

/** How many sentences a report is quoted for; its statistics fill a paragraph or two, a poll's shares the article. */
const QUOTED_FOR = 4;
const STATISTICS_FOR = 8;

/**
 * The figures that nobody in the article vouches for and that need somebody: not those that a source or a
 * document carries anywhere in the article, not history with its year, each only once.
 */
export function unsourcedFigures(analysis: Analysis): FigureClaim[] {
  const all = figureClaims(analysis);
  const known = new FigureSet();
  for (const { claim, figure } of all) if (claim.attribution !== null) known.add(figure);
  const isReadFrom = documentsOf(analysis);
  const isTold = goesOn(analysis);
  const isHistory = historyOf(analysis);
  const isOldStory = oldStoriesOf(analysis);
  const headings = headingsOf(analysis);
  const shares = new Set<number>();
  return all.filter(({ claim, figure }) => {
    if (claim.attribution !== null || !needsSource(figure) || known.has(figure)) return false;
    if (
      !GRAVE.has(figure.topic) &&
      (isReadFrom(figure) || isOldStory(claim) || (isStatistic(figure) && isTold(figure)))
    )
      return false;
    if (
      isQuestion(analysis, claim.sentence) ||
      isHistory(claim) ||
      headings.some((heading) => overlaps(heading, claim))
    )
      return false;
    if (figure.topic === "share" && shares.has(claim.sentence.start)) return false;
    if (figure.topic === "share") shares.add(claim.sentence.start);
    known.add(figure);
    return true;
  });
}

const isStatistic = ({ topic }: FigureMention): boolean => topic === "share" || topic === "count";

/** Whether a reader is owed a source: what became of people, a loss, a share, an estimate, a large count. */
function needsSource(figure: FigureMention): boolean {
  const { topic, vague, modifier } = figure;
  const size = figure.value ?? figure.high ?? figure.low ?? 0;
  if (vague && (figure.low ?? 0) < DOZENS) return false;
  if (topic === "detained" && size === 1) return false;
  if (GRAVE.has(topic) || topic === "duration") return true;
  if (topic === "money") return vague || modifier !== null;
  if (vague) return false;
  if (topic === "share") return true;
  if (topic === "losses") return size > SMALL_LOSS;
  return size >= (modifier === null ? LARGE_COUNT : LARGE_ESTIMATE);
}

/**
 * Tells whether a document in the sentence or shortly before it carries a figure; a poll, or a study that the article
 * is about, carries all shares.
 */
function documentsOf({ article, mentions, sentences }: Analysis): (figure: FigureMention) => boolean {
  const documents = mentions.filter((mention) => mention.kind === "document");
  const citing = new Set(documents.map(({ start }) => lastStartingAt(sentences, start)));
  const lead = article.blocks.find(({ kind }) => kind === "paragraph");
  const isSubject = ({ poll, noun, start }: (typeof documents)[number]): boolean =>
    poll || (noun === "study" && lead !== undefined && start < lead.end);
  const isOfShares = documents.some(isSubject);
  return ({ start, topic }) => {
    if (topic === "share" && isOfShares) return true;
    const own = lastStartingAt(sentences, start);
    const reach = topic === "share" || topic === "count" ? STATISTICS_FOR : QUOTED_FOR;
    return Array.from({ length: reach + 1 }, (_, back) => own - back).some((index) => citing.has(index));
  };
}

function isQuestion({ article }: Analysis, { start, end }: Span): boolean {
  return article.text.slice(start, end).trimEnd().endsWith("?");
}

/** A headline says in short what the article says in full. */
function headingsOf({ article }: Analysis): Span[] {
  return article.blocks
    .filter(({ kind }) => kind === "headline" || kind === "standfirst" || kind === "subheading")
    .map(({ content }) => content);
}
