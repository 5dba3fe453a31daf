/** How many characters may be looked at in all, so that a badly broken file takes no longer. */
const BUDGET = 20_000_000;

/**
 * Finds whole JSON objects in a text that is not JSON as a whole: those that stand at the beginning of a line or in a
 * list, and of which `read` makes something. Objects within such an object are not looked at.
 */
export function objectsIn<T>(text: string, read: (value: unknown) => T | null): T[] {
  const found: T[] = [];
  const beginning = /(?:^|[[,])\s*\{/gm;
  let left = BUDGET;
  for (let match = beginning.exec(text); match !== null && left > 0; match = beginning.exec(text)) {
    const start = match.index + match[0].length - 1;
    const end = endOfObject(text, start);
    left -= (end ?? text.length) - start;
    const value = end === null ? null : read(parsed(text.slice(start, end)));
    beginning.lastIndex = value === null || end === null ? start + 1 : end;
    if (value !== null) found.push(value);
  }
  return found;
}

/** The offset behind the brace that closes the one at `start`; `null` if there is none. */
function endOfObject(text: string, start: number): number | null {
  const token = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === "{") depth++;
    if (match[0] === "}" && --depth === 0) return token.lastIndex;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
