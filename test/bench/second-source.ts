import { analyse, analyseAll } from "../../server/src/claims/analyse.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { cachedReader } from "../../server/src/reading/paragraph-cache.ts";
import { compileLittle } from "../../server/src/server/compiling.ts";
import { noFacts } from "../support/no-facts.ts";
import type { Subject } from "./subject.ts";

/** Everything that one article says by itself: structure, mentions, article date, people, claims. */
export async function load(): Promise<Subject> {
  compileLittle();
  const language = await loadEnglish();
  const tools = { language, readParagraphs: cachedReader(language), facts: noFacts };
  const sourceOf = (text: string) => ({ uri: "file:///article.txt", text, format: "plain" }) as const;
  const read = (text: string) => analyse(sourceOf(text), tools);
  const readFolder = (articles: readonly string[]) => [...analyseAll(articles.map(sourceOf), tools)];
  return { read, readFolder, readEdited: read };
}
