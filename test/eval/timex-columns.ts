import type { TimeMlDocument, Timex } from "./timeml.ts";

const TYPE = /^(?:[BI]-)?(DATE|TIME|DURATION|SET)$/;

/**
 * Reads a document with one token a line and its annotation in columns parted by tabs, as tools around TempEval-3
 * write it: `… tmx3 DATE 1989-Q3 …`, `… tmx3 B-DATE 1989-Q3 …` or `… B-TIMEX3 DATE 1989-Q3 …`, with `O` or `_` where
 * nothing is; a line whose token begins with `DCT` has the creation time. Blank lines part sentences, lines with `#`
 * are comments. The text is put together anew from the tokens.
 */
export function readColumns(file: string): TimeMlDocument {
  const timexes: Timex[] = [];
  let created = "";
  let text = "";
  let open: { readonly id: string; readonly timex: Timex } | null = null;
  const rows = file
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !(line.startsWith("#") && !line.includes("\t")))
    .map((line) => line.split("\t"));
  const numbered = rows.every(([first]) => /^(?:DCT.*|\d+)$/.test(first ?? ""));
  for (const cells of rows) {
    const token = (numbered && !cells[0]?.startsWith("DCT") ? cells[1] : cells[0]) ?? "";
    const timex = timexIn(cells);
    if (token.startsWith("DCT")) {
      created = timex?.value ?? token.slice(4);
      continue;
    }
    if (needsSpace(text, token)) text += " ";
    const start = text.length;
    text += token;
    if (timex === null) open = null;
    else if (open !== null && !timex.begins && timex.id === open.id) {
      const whole: Timex = { ...open.timex, end: text.length, text: text.slice(open.timex.start) };
      timexes[timexes.length - 1] = whole;
      open = { id: open.id, timex: whole };
    } else {
      const { id, type, value } = timex;
      const begun: Timex = { start, end: text.length, text: token, type, value };
      timexes.push(begun);
      open = { id, timex: begun };
    }
  }
  return { created, text, timexes };
}

/** The annotation in a token's columns: what tells it from its neighbour, whether it opens here, type and value. */
function timexIn(
  cells: readonly string[],
): { readonly id: string; readonly begins: boolean; readonly type: string; readonly value: string } | null {
  const at = cells.findIndex((cell) => TYPE.test(cell));
  const tag = cells.find((cell) => /^[BI]-(?:TIMEX3?|DATE|TIME|DURATION|SET)$/.test(cell)) ?? "";
  if (at < 1) return null;
  const before = cells[at - 1] ?? "";
  const id = /^[a-z]+\d+$/i.test(before) ? before : "";
  return {
    id,
    begins: tag.startsWith("B-"),
    type: TYPE.exec(cells[at] ?? "")?.[1] ?? "",
    value: cells[at + 1] ?? "",
  };
}

function needsSpace(text: string, token: string): boolean {
  if (text === "" || /[($£€“‘#]$/.test(text)) return false;
  return !/^(?:[.,;:!?)%”’]+|['’](?:s|d|m|re|ve|ll)?|n['’]t)$/i.test(token);
}
