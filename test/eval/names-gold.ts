/** A name as annotators marked it. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A passage with its names. */
export interface GoldPassage {
  readonly text: string;
  readonly names: readonly GoldName[];
}

const KINDS: Readonly<Record<string, string>> = { PER: "person", ORG: "organization", LOC: "place" };

/**
 * Reads lines of columns with IOB tags into articles of sentences: `number word tag` with tabs (WikiNEuRal and its
 * kin), or the word first and the tag last with blanks (CoNLL-2003). A blank line ends a sentence, `-DOCSTART-` opens
 * an article. Without such marks each sentence is an article.
 */
export function readIob(file: string): GoldPassage[][] {
  const articles: GoldPassage[][] = [];
  const marked = file.includes("-DOCSTART-");
  for (const lines of blocksOf(file)) {
    if (!marked || lines[0]?.includes("-DOCSTART-")) articles.push([]);
    if (!lines[0]?.includes("-DOCSTART-")) articles.at(-1)?.push(passageOf(lines));
  }
  return articles;
}

function passageOf(lines: readonly string[]): GoldPassage {
  const rows = lines.map(cellsOf);
  const { text, starts } = joined(rows.map(([, word = ""]) => word));
  const names: { start: number; end: number; kind: string }[] = [];
  for (const [i, [, word = "", tag = "O"]] of rows.entries()) {
    const [mark, label = ""] = tag.split("-");
    const kind = KINDS[label];
    const start = starts[i] ?? 0;
    const open = names.at(-1);
    if (mark === "I" && open !== undefined && kind === open.kind && tagAt(rows, i - 1) !== "O")
      open.end = start + word.length;
    else if (kind !== undefined) names.push({ start, end: start + word.length, kind });
  }
  return { text, names };
}

function cellsOf(line: string): string[] {
  if (line.includes("\t")) return line.split("\t");
  const cells = line.split(" ");
  return ["", cells[0] ?? "", cells.at(-1) ?? "O"];
}

const tagAt = (rows: readonly string[][], i: number): string => rows[i]?.[2] ?? "O";

function blocksOf(file: string): string[][] {
  return file
    .split(/\n\s*\n/u)
    .map((block) => block.split("\n").filter((line) => /[\t ]/u.test(line)))
    .filter(({ length }) => length > 0);
}

/** Words with blanks between them, as English sets them around punctuation. */
function joined(words: readonly string[]): { text: string; starts: number[] } {
  let text = "";
  const starts: number[] = [];
  let open = true;
  for (const word of words) {
    const closes = /^(?:[,.;:!?%)\]]|['’]s|['’]|n['’]t|-)$/u.test(word);
    if (!open && !closes) text += " ";
    starts.push(text.length);
    text += word;
    open = /^[([$-]$/u.test(word);
  }
  return { text, starts };
}
