import { isNeverName, knownName, peoples } from "../names/lexicon/lexicon.ts";
import type { WordForm } from "../paragraph.ts";
import { INSTITUTIONS } from "./unnamed-nouns.ts";

/** So many words before and behind a document's noun may tell whose it is. */
const [BEFORE, BEHIND] = [4, 18];

/**
 * Whether the words around a document's noun, the one at `at`, tell who made or published it: “a Gallup poll”, “court
 * records”, “the study, published in Nature”, “the survey was carried out by Acme Bank”, “the authors of the study”.
 */
export function isPublished(words: readonly WordForm[], at: number): boolean {
  return isOwned(words, at) || isAuthored(words, at) || isIssued(words, at);
}

/** “a Gallup poll”, “the bank's report”, “police records”. */
function isOwned(words: readonly WordForm[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const word = words[i];
    if (isPluralOwner(words, i)) return true;
    const isNamed = word?.capital === true && words[i - 1]?.capital === true;
    if (word === undefined || !(isNamed || /^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(word.pos))) return false;
    if (INSTITUTIONS.has(word.lower) || /^['’]s?$/.test(word.text) || isName(word)) return true;
  }
  return false;
}

/** “Harbour Watchers' survey”: a mark that the tagger takes for a quotation's. */
const isPluralOwner = (words: readonly WordForm[], at: number): boolean =>
  /^['’]$/.test(words[at]?.text ?? "") &&
  words[at - 1]?.capital === true &&
  /s$/.test(words[at - 1]?.lower ?? "");

/** “who led the study”, “the report's authors”. */
function isAuthored(words: readonly WordForm[], at: number): boolean {
  if (/^['’]s?$/.test(words[at + 1]?.text ?? "")) {
    return [words[at + 2], words[at + 3]].some((word) => AUTHORS.test(word?.lower ?? ""));
  }
  if (!/^(?:the|this)$/.test(words[at - 1]?.lower ?? "")) return false;
  return [words[at - 2], words[at - 3]].some((word) => AUTHORING.test(word?.lower ?? ""));
}

const AUTHORS = /^(?:co-)?(?:authors?|investigators?|leaders?|publishers?|editors?)$/;
const AUTHORING =
  /^(?:(?:co-)?authors?|authored|led|conducted|compiled|commissioned|published|wrote|behind|carried|out|produced)$/;

/** “… by the bank”, “… of the council”, “…, published in Nature”, “… was carried out at Leeds University”. */
function isIssued(words: readonly WordForm[], at: number): boolean {
  let tie = "";
  for (let i = at + 1; i <= Math.min(words.length - 1, at + BEHIND); i++) {
    const word = words[i];
    if (word === undefined || (isVerb(word) && !ISSUED.test(word.lower) && words[i + 1]?.text !== "-"))
      return false;
    if (word.pos === "PUNCT" && !/^[,(’'“"-]$/.test(word.text)) return false;
    if (word.text === ",") tie = tie || ",";
    if (TIES.test(word.lower)) tie = word.lower;
    else if (tie === "of") {
      if (OWNED.test(words[at]?.lower ?? "") && INSTITUTIONS.has(word.lower)) return true;
    } else if ((tie !== "," && isName(word)) || (tie === "by" && isAuthor(word))) return true;
    else if ((tie === "by" || tie === "from") && (INSTITUTIONS.has(word.lower) || word.lower === "the"))
      return true;
  }
  return false;
}

const isVerb = ({ pos }: WordForm): boolean => pos === "VERB" || pos === "AUX";

/** Documents that are of whoever wrote them, “a report of the council”, where “a study of the council” is about it. */
const OWNED = /^(?:reports?|data|figures|statistics|estimates)$/;

const TIES = /^(?:by|from|in|at|for|with|of|about|on)$/;
const ISSUED =
  /^(?:was|were|is|are|been|has|have|published|released|issued|conducted|carried|commissioned|compiled|funded|led|done|made|produced|prepared|written|authored|gathered|collected|provided|cited|quoted|presented|seen|obtained|revealed|unveiled|disclosed|supplied|appears?|appeared|titled|entitled|called)$/;

/** A word with a capital that names whoever made a document, were it a person or a place's paper. */
const isAuthor = ({ lower, capital, pos }: WordForm): boolean =>
  capital && pos === "PROPN" && !isNeverName(lower) && !peoples.has(lower);

/** A word with a capital that is neither a day or month nor a place or people. */
function isName({ text, lower, capital, pos }: WordForm): boolean {
  if (!capital || pos === "DET" || pos === "PRON" || isNeverName(lower) || peoples.has(lower)) return false;
  const known = knownName(text);
  return known === null || known.kind === "organization";
}
