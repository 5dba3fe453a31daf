import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** What is wrong with a file in JSON; the line and column are 1-based. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Why a text is not JSON; `null` if it is. Never throws. */
export function jsonProblem(text: string): JsonProblem | null {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  try {
    JSON.parse(text);
    return null;
  } catch {
    if (conflict !== null) return at(text, conflict.index, "A merge conflict is not resolved here.");
    const [first] = errorsIn(text);
    return first === undefined
      ? at(text, 0, "This is not JSON.")
      : at(text, first.offset, `This is not JSON: ${wordsFor(first)}.`);
  }
}

function errorsIn(text: string): ParseError[] {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Nested too deeply to be read; it is reported as not being JSON.
  }
  return errors;
}

function wordsFor({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function at(text: string, offset: number, message: string): JsonProblem {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, message };
}
