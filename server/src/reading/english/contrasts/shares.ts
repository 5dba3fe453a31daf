import type { Token } from "../paragraph.ts";

/** How great a part of a whole words mean, from none to all. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ["no", 0],
  ["none", 0],
  ["neither", 0],
  ["few", 0.25],
  ["some", 0.45],
  ["several", 0.45],
  ["many", 0.55],
  ["most", 0.65],
  ["all", 1],
  ["every", 1],
  ["both", 1],
]);

/** A number of a greater one: “nine of the 13”. */
const COUNTED = 0.45;

/** Which share a word means; `null` where it means none. */
export function shareAt(tokens: readonly Token[], at: number): number | null {
  const [token, next, after, whole] = tokens.slice(at, at + 4);
  if (token === undefined) return null;
  const { lower, pos } = token;
  if (pos === "NUM") {
    const isPart = next?.lower === "of" && after?.lower === "the" && whole?.pos === "NUM";
    return isPart ? COUNTED : null;
  }
  if (lower === "few" && tokens[at - 1]?.lower === "a") return SHARES.get("some") ?? null;
  if (lower === "most" && next?.pos === "ADJ") return null;
  if (lower === "no" && next?.lower === "longer") return null;
  return SHARES.get(lower) ?? null;
}
