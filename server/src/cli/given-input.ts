import type { AnalysisTools, Source } from "../claims/analyse.ts";
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

/** Everything that the options name, ready to be read. */
export interface GivenInput {
  readonly files: readonly { readonly path: string; readonly source: Source }[];
  readonly unread: readonly UnreadFile[];
  /** What the articles are read with. */
  readonly tools: AnalysisTools;
}

/** Loads every article that the options name; files that cannot be read are told on stderr. */
export async function givenInput(options: ArticleOptions, settings: Settings): Promise<GivenInput> {
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
  const given =
    options.date === null ? null : { value: options.date, basis: "given with --date", confidence: 1 };
  const settled = new DatesBeside();
  const files = articles.map(({ path, uri, text, modified }) => {
    const dates = { set: settled.of(uri), given: given ?? stampedDate(modified) };
    return { path, source: { uri, text, format: formatOf(path), dates } };
  });
  return { files, unread, tools: { language, readParagraphs: cachedReader(language), facts } };
}
