// Figures of two reports that a person marked as contradicting each other, or as the same.
import { readFile } from "node:fs/promises";

/** @typedef {{ file: string, quote: string, value: string }} Side */
/** @typedef {{ story: string, kind: string, sides: readonly Side[] }} Mark */
/** @typedef {{ name: string, text: string }} Report */
/** @typedef {{ file: string, start: number, end: number, value: string, mark: number }} Spot */

/** The marks in files with one JSON object a line. @param {readonly string[]} files @returns {Promise<Mark[]>} */
export async function marksIn(files) {
  return (await Promise.all(files.map((file) => readFile(file, "utf8"))))
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

/**
 * Where the sides of the marked contradictions of figures stand in the reports of a story.
 * @param {readonly Mark[]} marks @param {string} story @param {readonly Report[]} reports @returns {Spot[]}
 */
export function spotsOf(marks, story, reports) {
  return marks
    .filter((mark) => mark.story === story && mark.kind === "figure")
    .flatMap(({ sides }, mark) =>
      sides.flatMap(({ file, quote, value }) => {
        const start = reports.find(({ name }) => name === file)?.text.indexOf(quote) ?? -1;
        return start < 0 ? [] : { file, start, end: start + quote.length, value, mark };
      }),
    );
}

/**
 * The spots that share a character with a place in a report.
 * @param {readonly Spot[]} spots @param {Report} report @param {{ start: number, end: number }} place
 */
export function spotsAt(spots, { name }, place) {
  return spots.filter(({ file, start, end }) => file === name && start < place.end && end > place.start);
}

/**
 * What marks say of figures at the spots of two reports: that they are one answer, or two; `null` where they say nothing.
 * @param {readonly Spot[]} one @param {readonly Spot[]} two @returns {"same" | "other" | null}
 */
export function relationOf(one, two) {
  const met = one.flatMap((each) =>
    two.filter(({ mark }) => mark === each.mark).map(({ value }) => value === each.value),
  );
  return met.includes(false) ? "other" : met.includes(true) ? "same" : null;
}
