import { wordCount } from "../../text/words.ts";

/** Whether a line ends as a sentence does, perhaps with quotation marks, brackets or a note's number after it. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？؟।][\s"'”’»)\]\d*]{0,8}$/u.test(line.slice(-12));
}

/** Whether a line is a paragraph of its own and no title: a sentence of some length, or very long. */
export function isBodyText(line: string): boolean {
  return line.length >= 250 || (endsSentence(line) && wordCount(line) >= 8);
}

/** Whether a line between paragraphs looks like a subheading: short, and no sentence. */
export function isHeadingShape(line: string): boolean {
  if (line.length > 110 || !/\p{L}/u.test(line) || /^["'“‘«„([]/u.test(line)) return false;
  const words = wordCount(line);
  if (/\?$/.test(line)) return words <= 10;
  return words <= 14 && !endsSentence(line) && !/[:;,—–-]$/u.test(line);
}

/** Whether a line is a list of short keywords, as stock pictures carry them: “Flood, River, Storm, Aerial View”. */
export function isKeywordList(line: string): boolean {
  const items = line.split(/, ?/);
  return (
    items.length >= 3 &&
    line.length <= 200 &&
    items.every((item) => /^\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,2}$/u.test(item))
  );
}

/** Whether a line shows the way to a page: “Home > World > Africa”, “News | Sport | Weather”. */
export function isBreadcrumb(line: string): boolean {
  if (line.length > 200) return false;
  const parts = line.split(/ ?[>›»] ?| [|/•·] /u).map((part) => part.trim());
  const separators = parts.length - 1;
  const short = parts.every((part) => part !== "" && part.split(" ").length <= 4 && !/[.!?:,]$/.test(part));
  return short && separators >= (/[>›]/u.test(line) && !/^\d/.test(line) ? 1 : 2) && !/[«“"]/u.test(line);
}

const shortestMenu = 4;

/** The indices of lines that make up a menu: four or more of one to three words, one below the other. */
export function menuLines(lines: readonly string[]): number[] {
  const menu: number[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    if (isMenuItem(lines[index] ?? "")) continue;
    if (index - start >= shortestMenu) for (let item = start; item < index; item++) menu.push(item);
    start = index + 1;
  }
  return menu;
}

function isMenuItem(line: string): boolean {
  return line.length <= 40 && /^\p{Lu}[^.!?:;,\d"“”]*$/u.test(line) && wordCount(line) <= 3;
}
