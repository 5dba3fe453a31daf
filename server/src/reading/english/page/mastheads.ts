import { letter } from "./letters.ts";
import { beforeClock, clock, fullDate, ofWeekday, stamp } from "./stamps.ts";

const LONGEST = 160;
const MOST_LABELS = 5;
const MOST_WORDS = 8;

const stamped = new RegExp(
  `(?<!${letter}|\\d)(?<stamp>${stamp})?\\(?(?:(?<first>${clock},? (?:on )?)?(?<weekday>${ofWeekday})(?:${fullDate})(?<clock>${beforeClock}${clock})?)\\)?(?!${letter}|\\d)`,
  "giu",
);

/** Words that a paper, a page or a post has in its name. */
const publishes =
  /\b(?:news|newspapers?|times|post|press|journal|herald|tribune|gazette|courier|chronicle|telegraph|mail|observer|guardian|standard|mirror|express|independent|globe|bulletin|monitor|record|echo|argus|dispatch|inquirer|examiner|sentinel|register|advertiser|voice|review|magazine|weekly|daily|today|online|wire|agency|service|edition|desk|radio|tv|television|fm|channel|broadcast(?:ing)?|network|media|report(?:er|s)?|correspondent|editor|writer|staff|bureau|section|analysis|opinion)\b/iu;

/** What a name may have in lower case: small words, and what somebody is or a page is called. */
const lowerCase =
  /^(?:of|the|in|and|for|by|de|del|da|do|la|le|y|from|our|own|city|hall|court|health|science|sports?|business|politics|political|economics|environment|crime|education|foreign|senior|chief|special|staff|reporters?|correspondents?|editors?|writers?|desk|bureau|service|edition|bulletin|pages?|section|news|analysis|opinion|feature|translated|read|reading|minutes?|local|time|updated|published|posted|newsroom|team|agency|freelance)$/u;

const separators = /[|•·;,:()]|(?<![\p{L}\d])[–—-](?=\s)|\.(?=\s*(?:\p{Lu}|\||$))/u;

/**
 * Whether a line tells, beside the full date that an article is from, only where and by whom it was published: “The
 * Harbour Light – 31 January 2024”, “OSLO | Published October 21, 2024, 7:45 a.m.”, “Ada Lind · March 3, 2025”. Where it
 * opens the text, a dash may be a title’s: “Open Harbour – 8 September 1945”.
 */
export function isMasthead(line: string, opens: boolean): boolean {
  if (line.length > LONGEST || !/(?:19|20)\d\d/.test(line) || isSentence(line)) return false;
  const stamps = [...line.matchAll(stamped)];
  if (stamps.length === 0 || stamps.some(({ index }) => DONE.test(line.slice(0, index)))) return false;
  const labels = line
    .replace(stamped, "|")
    .split(separators)
    .map((label) => label.trim().replace(leadsToAuthor, "").replace(/ on$/, ""))
    .filter((label) => label !== "");
  if (labels.length > MOST_LABELS || !labels.every(isLabel)) return false;
  const marks = opens ? /[|•·]/u : /[|•·—–]/u;
  return isStamped(stamps) || marks.test(line) || publishes.test(labels.join(" ")) || opensByline.test(line);
}

/** “Ana Ruiz — Elected March 4, 2025”: the day of what somebody did, not of the page; “Published” is part of the stamp. */
const DONE = /(?<![\p{L}])\p{Lu}\p{Ll}+ed (?:on )?$/u;

const opensByline = /^(?:by|words|text|report|reporting|story|written by)(?: |: )/i;

/** “By a” before “staff reporter”. */
const leadsToAuthor = /^(?:by|from) (?:an?|our|the) /i;

/** Whether a line ends as sentences do, and not with a time of day. */
const isSentence = (line: string): boolean => /[.!?…]["'”’)]*$/.test(line) && !/[ap]\.m\.$/i.test(line);

/** Whether one of the dates has a time of day, a weekday or a word of publication with it, as a title’s has not. */
function isStamped(stamps: readonly RegExpMatchArray[]): boolean {
  return stamps.some(({ groups }) =>
    [groups?.["stamp"], groups?.["first"], groups?.["weekday"], groups?.["clock"]].some(Boolean),
  );
}

/** Whether words name somebody or something and say nothing of it. */
function isLabel(words: string): boolean {
  const all = words.split(/\s+/);
  return (
    all.length <= MOST_WORDS &&
    all.every((word) => /^[\p{Lu}&@+/-]/u.test(word) || lowerCase.test(word) || /^\d{1,2}$/.test(word))
  );
}
