import { analyseAll, type Source } from "../claims/analyse.ts";
import type { Analysis } from "../claims/analysis.ts";
import type { Facts } from "../facts/facts.ts";
import { loadEnglish } from "../reading/english/english.ts";
import { cachedReader } from "../reading/paragraph-cache.ts";
import type { UnreadFile } from "../report/check-report.ts";
import { stampedDate } from "../service/held-article.ts";
import type { Settings } from "../service/settings.ts";
import { DatesBeside } from "./dates-beside.ts";
import { formatOf, readInput } from "./input.ts";
import type { ArticleOptions } from "./options.ts";
import { loadGivenPacks } from "./packs.ts";
import { UsageError } from "./usage-error.ts";

/** Everything that the options name, read. */
export interface AnalysedInput {
  readonly files: readonly { readonly path: string; readonly analysis: Analysis }[];
  readonly unread: readonly UnreadFile[];
  readonly facts: Facts;
}

/** Reads and analyses every article that the options name; unread files are reported on stderr. */
export async function analyseInput(options: ArticleOptions, settings: Settings): Promise<AnalysedInput> {
  const [{ articles, unread }, { facts }, language] = await Promise.all([
    readInput(options, settings),
    loadGivenPacks({
      articles: options.paths,
      paths: settings.packPaths,
      facts: options.facts,
      bundled: options.bundledFacts && settings.bundledPacks,
      houseStyle: settings.houseStyle,
    }),
    loadEnglish(),
  ]);
  for (const { path, reason } of unread) process.stderr.write(`second-source: ${path}: ${reason}\n`);
  if (articles.length === 0) {
    throw new UsageError("No article was found. Name .txt, .md or .article files, or a folder with some.");
  }
  const readParagraphs = cachedReader(language);
  const given =
    options.date === null ? null : { value: options.date, basis: "given with --date", confidence: 1 };
  const settled = new DatesBeside();
  const sources = articles.map(({ path, uri, text, modified }): Source => {
    const dates = { set: settled.of(uri), given: given ?? stampedDate(modified) };
    return { uri, text, format: formatOf(path), dates };
  });
  const analyses = [...analyseAll(sources, { language, readParagraphs, facts })];
  const files = articles.flatMap(({ path }, nth) => {
    const analysis = analyses[nth];
    return analysis === undefined ? [] : [{ path, analysis }];
  });
  return { files, unread, facts };
}
