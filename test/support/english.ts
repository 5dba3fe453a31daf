import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { cachedReader } from "../../server/src/reading/paragraph-cache.ts";

/** English, loaded once for the whole test file. */
export const english = await loadEnglish();

/** A paragraph reader shared by the cases of a test file. */
export const readParagraphs = cachedReader(english);
