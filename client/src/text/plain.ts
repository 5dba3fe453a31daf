/** Words on one line, without control characters, cut to at most `limit` characters. */
export function oneLine(text: string, limit = 160): string {
  const line = [...text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim()];
  return line.length <= limit
    ? line.join("")
    : `${line
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}
