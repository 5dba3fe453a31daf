import { linesOf } from "../../text/lines.ts";
import type { FrontMatter } from "../article.ts";

/**
 * The front matter a text begins with: YAML between lines of `---` or TOML between lines of `+++`. Read line by
 * line and not as YAML, so that one broken value costs nothing else.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  const fence = /^(---|\+\+\+)[ \t]*(?:\r\n|[\n\r])/.exec(text)?.[1];
  if (fence === undefined) return null;
  const lines = linesOf(text.slice(0, longest));
  const closing = lines.findIndex(
    ({ start, end }, index) => index > 0 && isClosing(text.slice(start, end).trimEnd(), fence),
  );
  const values = lines.slice(1, Math.max(closing, 1)).map(({ start, end }) => text.slice(start, end));
  if (closing < 0 || !values.some((line) => keyAndValue.test(line))) return null;
  const value = (key: RegExp) =>
    values.map((line) => valueIn(line, key)).find((found) => found !== null) ?? null;
  return {
    start: 0,
    end: lines[closing]?.end ?? 0,
    title: value(/^(?:title|headline)$/i),
    date: value(/^(?:date|published|pubdate|publishdate|datepublished|published[_-](?:at|on|date|time))$/i),
  };
}

const longest = 20_000;
const keyAndValue = /^[\w-]{1,60}[ \t]?[:=]/;

function isClosing(line: string, fence: string): boolean {
  return line === fence || (fence === "---" && line === "...");
}

function valueIn(line: string, key: RegExp): string | null {
  const separator = line.search(/[:=]/);
  if (separator < 0 || !key.test(line.slice(0, separator).trim())) return null;
  const value = line.slice(separator + 1).trim();
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
  const bare = quoted ?? value.replace(/\s#.*$/, "").trimEnd();
  return bare === "" || /^[|>][+-]?$/.test(bare) ? null : bare;
}
