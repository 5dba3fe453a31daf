import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";

/** Something wrong with a pack, at its 1-based lines and columns in the pack's own file. */
export interface PackProblem {
  readonly line: number;
  readonly column: number;
  /** One past the last character. */
  readonly endLine: number;
  readonly endColumn: number;
  /** A warning is to be looked at and may be right; an error is not. */
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** The keys and indexes that lead to a value in the file. */
export type FilePath = readonly (string | number)[];

/** How many times aliases may be laid out; a file that means well needs far fewer. */
const MOST_ALIASES = 10_000;

/** A YAML file with the place of everything in it. Never throws on any text. */
export class PackFile {
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #text: string;
  /** What keeps the file from being read at all. */
  readonly problems: readonly PackProblem[];
  /** What the file says, as plain data; `null` where it cannot be read. */
  readonly value: unknown;

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      schema: "core",
      logLevel: "silent",
      prettyErrors: false,
    });
    const broken = this.#document.errors.map(({ pos, message }) => this.#problem(pos, "error", message));
    const problems = broken.length > 0 ? broken : this.#aliasProblems();
    this.value = problems.length > 0 ? null : this.#plainValue(problems);
    this.problems = problems;
  }

  /** Something about the value at `path`, or about the nearest thing above it that the file has. */
  problem(path: FilePath, severity: PackProblem["severity"], message: string): PackProblem {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#problem([node.range[0], node.range[1]], severity, message);
    }
    const start = this.#document.range?.[0] ?? 0;
    return this.#problem([start, start], severity, message);
  }

  /** Something about the key at the end of `path`. */
  problemOfKey(path: FilePath, severity: PackProblem["severity"], message: string): PackProblem {
    const holder =
      path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    const pair = isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    const range = isNode(pair?.key) ? pair.key.range : null;
    return range
      ? this.#problem([range[0], range[1]], severity, message)
      : this.problem(path, severity, message);
  }

  /** Whether the file itself has something at `path`. */
  has(path: FilePath): boolean {
    return this.#document.hasIn(path);
  }

  #plainValue(problems: PackProblem[]): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      problems.push(this.#problem([0, 0], "error", "Its aliases (*name) stand for more than can be read."));
      return null;
    }
  }

  #aliasProblems(): PackProblem[] {
    const problems: PackProblem[] = [];
    visit(this.#document, {
      Alias: (_, alias, above) => {
        const isInside = above.some(
          (node) => isNode(node) && !isAlias(node) && anchorOf(node) === alias.source,
        );
        const range = alias.range ?? [0, 0];
        if (isInside)
          problems.push(
            this.#problem([range[0], range[1]], "error", `The alias *${alias.source} contains itself.`),
          );
      },
    });
    return problems;
  }

  #problem(
    [start, end]: readonly [number, number],
    severity: PackProblem["severity"],
    message: string,
  ): PackProblem {
    const from = this.#place(start);
    const to = this.#place(Math.max(start, Math.min(end, this.#endOfLine(start))));
    return { ...from, endLine: to.line, endColumn: to.column, severity, message };
  }

  #place(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #endOfLine(offset: number): number {
    const end = this.#text.indexOf("\n", offset);
    return end < 0 ? this.#text.length : end;
  }
}

function anchorOf(node: object): unknown {
  return "anchor" in node ? node.anchor : undefined;
}
