import { analyse } from "../../server/src/claims/analyse.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { cachedReader } from "../../server/src/reading/paragraph-cache.ts";
import { noFacts } from "../support/no-facts.ts";
import type { Subject } from "./subject.ts";

/** Everything that one article says by itself: structure, mentions, article date, people, claims. */
export async function load(): Promise<Subject> {
  const language = await loadEnglish();
  const readParagraphs = cachedReader(language);
  const read = (text: string) =>
    analyse(
      { uri: "file:///article.txt", text, format: "plain" },
      { language, readParagraphs, facts: noFacts },
    );
  return { read, readEdited: read };
}
