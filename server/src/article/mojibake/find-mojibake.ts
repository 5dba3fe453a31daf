import { linesOf } from "../../text/lines.ts";
import type { Mojibake } from "../article.ts";
import { repairPass } from "./repair-pass.ts";
import type { Replacement } from "./replacement.ts";

/**
 * Finds words that were UTF-8 and were decoded in another encoding, once or more often, and what they were.
 * Believes only what clean text in no language contains. Offsets are UTF-16 offsets of `text`; spans are in
 * order and do not touch unless their causes differ. Takes linear time.
 */
export function findMojibake(text: string): Mojibake[] {
  if (!suspicious.test(text)) return [];
  return linesOf(text).flatMap((line) => {
    const words = text.slice(line.start, line.end);
    return suspicious.test(words) ? repairLine(words, line.start) : [];
  });
}

/**
 * Every misread character leaves two signs beyond ASCII side by side, perhaps with a space before a combining mark, a
 * C1 control, or a final “Ã”.
 */
const suspicious = /[\u0080-\u009f]|[\u00a0-\uffff](?:[\u00a0-\uffff]| [\u0300-\u036f])|Ã /;

/** One UTF-16 unit of the line as repaired so far, and which units of the original it stands for. */
interface Unit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly encodings: readonly string[];
}

const mostLayers = 8;

function repairLine(original: string, offset: number): Mojibake[] {
  let replacements = repairPass(original);
  if (replacements.length === 0) return [];
  let units: Unit[] = [...unitsOf(original)].map((unit, index) => ({
    unit,
    start: offset + index,
    end: offset + index + 1,
    encodings: [],
  }));
  for (let layer = 0; layer < mostLayers && replacements.length > 0; layer++) {
    units = replaced(units, replacements);
    replacements = repairPass(units.map(({ unit }) => unit).join(""));
  }
  return merged(units);
}

function* unitsOf(text: string): Generator<string> {
  for (let index = 0; index < text.length; index++) yield text.charAt(index);
}

function replaced(units: readonly Unit[], replacements: readonly Replacement[]): Unit[] {
  const result: Unit[] = [];
  let from = 0;
  for (const { start, end, repair, encoding } of replacements) {
    for (let index = from; index < start; index++) result.push(unitAt(units, index));
    const first = unitAt(units, start);
    const last = unitAt(units, end - 1);
    const encodings = [encoding, ...first.encodings];
    for (const unit of unitsOf(repair)) result.push({ unit, start: first.start, end: last.end, encodings });
    from = end;
  }
  for (let index = from; index < units.length; index++) result.push(unitAt(units, index));
  return result;
}

function unitAt(units: readonly Unit[], index: number): Unit {
  return units[index] ?? { unit: "", start: 0, end: 0, encodings: [] };
}

/** Neighbouring units with one cause make one span. */
function merged(units: readonly Unit[]): Mojibake[] {
  const found: { start: number; end: number; repair: string; cause: string }[] = [];
  for (const { unit, start, end, encodings } of units) {
    if (encodings.length === 0) continue;
    const cause = causeOf(encodings);
    const last = found.at(-1);
    if (last !== undefined && last.cause === cause && start <= last.end) {
      last.repair += unit;
      last.end = end;
    } else found.push({ start, end, repair: unit, cause });
  }
  return found;
}

function causeOf(encodings: readonly string[]): string {
  const [encoding = "", ...more] = encodings;
  if (encoding === "ISO 8859-1") return "windows-1252 read as ISO 8859-1";
  const times = more.length === 0 ? "" : more.length === 1 ? ", twice" : `, ${encodings.length} times`;
  return `UTF-8 read as ${encoding}${times}`;
}
