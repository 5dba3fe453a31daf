import { isControl, isOrdinary } from "./characters.ts";
import type { CodePage } from "./code-page.ts";
import type { Run, Sequence } from "./sequence.ts";

const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
/** Signs that clean text sets right after a letter, or right after a lone capital: “MAÇÃ…”, „Ä“. */
const punctuation = /[\u00a0\u202f«»‘’‚‛“”„‹›…–—•™®º]/u;
const control = /[\u0080-\u009f]/u;

/** How sure it is that a sequence is damage: `weak` needs other damage on the same line. */
export type Verdict = "certain" | "weak" | "clean";

/** Judges each sequence of a run from the characters it is written with and its neighbours. */
export function judgeRun(line: string, run: Run, page: CodePage): Verdict[] {
  const whole = isCertainTogether(run, page);
  return run.sequences.map((sequence) =>
    whole && !isControl(sequence.codePoint) ? "certain" : judge(line, sequence, page),
  );
}

/** Two or more characters of one script, written with signs between letters, meet by no accident. */
function isCertainTogether({ sequences, decoded }: Run, page: CodePage): boolean {
  if (sequences.length < 2 || control.test(decoded)) return false;
  const cyrillic = sequences.every(({ lead }) => lead === 0xd0 || lead === 0xd1);
  if (page.guarded && !cyrillic && !isSemitic(sequences)) return false;
  const foreign = sequences.filter(({ codePoint }) => codePoint >= 0x370 && isOrdinary(codePoint));
  return foreign.length === sequences.length && sequences.length >= (page.letters ? 4 : 2);
}

/** Three or more letters of Hebrew or Arabic: “◊©◊ú◊ï◊ù” in the Mac's page. */
function isSemitic(sequences: readonly Sequence[]): boolean {
  return sequences.length >= 3 && sequences.every(({ lead }) => lead >= 0xd7 && lead <= 0xd9);
}

function judge(line: string, sequence: Sequence, page: CodePage): Verdict {
  if (isControl(sequence.codePoint)) return "clean";
  const units = line.slice(sequence.start + 1, sequence.start + sequence.length);
  if (control.test(units) && !page.letters) return isOrdinary(sequence.codePoint) ? "certain" : "weak";
  if (sequence.length === 4 || sequence.length === 6) return "certain";
  if (sequence.length === 3) return judgeThree(line, sequence, units, page);
  return page.guarded ? judgeGuarded(line, sequence, units) : judgeTwo(line, sequence, units, page);
}

/** U+2000 to U+2BFF and U+1E00 to U+1FFF; the ideographs need company. */
function judgeThree(
  line: string,
  { start, length, lead, codePoint }: Sequence,
  units: string,
  page: CodePage,
) {
  const isPunctuation = lead === 0xe2 && codePoint >= 0x2010 && codePoint <= 0x203a;
  if (isPunctuation || codePoint === 0xfffd) return "certain";
  const [before, after] = [line.charAt(start - 1), line.charAt(start + length)];
  if (page.guarded) {
    const inWord = box.test(units) && letter.test(before) && letter.test(after);
    return codePoint === 0x20ac || codePoint === 0x2122 || inWord ? "certain" : "weak";
  }
  if (lead === 0xe2 && /^™[«‹„‚“‘]/.test(units)) return "certain";
  if (letter.test(after)) return lead < 0xe3 || lead === 0xef ? "certain" : "weak";
  const soft = [...units].every((unit) => punctuation.test(unit) || letter.test(unit));
  if (lead === 0xe2) return soft && letter.test(before) ? "weak" : "certain";
  return (lead === 0xe1 || lead === 0xef) && !soft ? "certain" : "weak";
}

/** Signs that draw tables, which no word contains. */
const box = /^[\u2500-\u259f]/;

function judgeTwo(line: string, sequence: Sequence, unit: string, page: CodePage): Verdict {
  const before = line.charAt(sequence.start - 1);
  const after = line.charAt(sequence.start + 2);
  if (page.letters) return isAlone(line, sequence, unit, before, after) ? "certain" : "weak";
  if (
    unit === "\u00a0" &&
    sequence.lead === 0xc3 &&
    loneCapital.test(line.slice(Math.max(0, sequence.start - 2), sequence.start))
  )
    return lower.test(after) ? "certain" : "weak";
  if (upper.test(before) && !letter.test(after)) return "weak";
  const mixed = letter.test(before) && lower.test(after) && (unit !== "’" || lower.test(before));
  const isLetter = letter.test(unit) && page.name !== "windows-1252" && page.name !== "windows-1254";
  switch (sequence.lead) {
    case 0xc2:
      if (upper.test(before) || isLetter || opening.test(before)) return "weak";
      return punctuation.test(unit) && lower.test(before) && !/[\u00a0®º]/u.test(unit) ? "weak" : "certain";
    case 0xc3:
      if (isLetter) return lower.test(before) || neverAfterBreve.test(unit) ? "certain" : "weak";
      if (!punctuation.test(unit)) return "certain";
      return isCapitalInside(before, unit, after) ? "certain" : "weak";
    case 0xc4:
    case 0xc5:
      if (isLetter || punctuation.test(unit)) return mixed ? "certain" : "weak";
      return lower.test(before) || lower.test(after) ? "certain" : "weak";
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf:
      return punctuation.test(unit) || isLetter ? "weak" : "certain";
    case 0xca:
      return unit === "¼" && lower.test(after) && !upper.test(before) ? "certain" : "weak";
    case 0xc6:
    case 0xc8:
      return mixed && isOrdinary(sequence.codePoint) ? "certain" : "weak";
    default:
      return "weak";
  }
}

/** Letters of Central Europe that no language with “Ă”, byte 0xC3 there, has. */
const neverAfterBreve = /[ĄĽŁłąľŻżŚśŤťŽžŹź]/;

/** A capital that starts a word: “GÃ\u00a0idhlig”. */
const loneCapital = /^(?:|[^\p{L}])\p{Lu}$/u;

/** Whether “Ã” and a sign stand where no capital does: in a word, or as a word that starts with a sign. */
function isCapitalInside(before: string, unit: string, after: string): boolean {
  if (lower.test(before)) return true;
  if (letter.test(before)) return letter.test(after) && /[‘“”„‚™•®º]/u.test(unit);
  return unit === "\u00a0" || (lower.test(after) && /[…–—•™®º]/u.test(unit));
}

const opening = /[«„“‘‚‹([{"']/u;

/** In the Cyrillic and Greek pages: whether a lone sequence of accents and signs stands in Latin surroundings. */
function isAlone(
  line: string,
  { lead, start }: Sequence,
  unit: string,
  before: string,
  after: string,
): boolean {
  if (lead !== 0xc2 && lead !== 0xc3) return false;
  if (unit === "°" && /[0-9]/.test(before)) return !hasScriptOf(line, start);
  if (punctuation.test(unit)) return latin.test(before) && latin.test(after);
  if (lead === 0xc2 && /[0-9]/.test(after) && !letter.test(before)) return !hasScriptOf(line, start);
  return (latin.test(before) || latin.test(after)) && !hasScriptOf(line, start);
}

const latin = /[a-z]/;

/** Whether the text near `start` has another word in its script, which makes the script the text's own. */
function hasScriptOf(line: string, start: number): boolean {
  const around = line.slice(Math.max(0, start - 200), start + 200);
  return /(?:\p{sc=Cyrillic}{3}|\p{sc=Greek}{3})/u.test(around);
}

/** “£5”, “20°”, “7 m²”. */
function isBesideNumber(codePoint: number, before: string, after: string): boolean {
  if (codePoint === 0xa3) return /[0-9]/.test(after);
  if (codePoint === 0xb0) return /[0-9]/.test(before);
  return (codePoint === 0xb2 || codePoint === 0xb3) && before === "m";
}

/** Mac Roman and the DOS pages: accented Latin letters inside a word. */
function judgeGuarded(line: string, sequence: Sequence, unit: string): Verdict {
  const before = line.charAt(sequence.start - 1);
  const after = line.charAt(sequence.start + 2);
  if (sequence.lead === 0xc2) {
    if (isBesideNumber(sequence.codePoint, before, after)) return "certain";
    return letter.test(unit) ? "clean" : "weak";
  }
  if (box.test(line.charAt(sequence.start)) && sequence.lead !== 0xc3)
    return letter.test(unit) && letter.test(before) && letter.test(after) ? "certain" : "weak";
  if (sequence.lead !== 0xc3 && !/[ƒ≈]/.test(line.charAt(sequence.start))) return "clean";
  if (lower.test(before) && lower.test(after)) return "certain";
  if (sequence.lead !== 0xc3) return "weak";
  return (lower.test(before) || lower.test(after)) && /[©®¢§¶†°≠≤≥¥™ü⌐]/u.test(unit) ? "certain" : "weak";
}
