import { findMojibake } from "../../server/src/article/mojibake/find-mojibake.ts";

/** A text with all of its mojibake repaired. */
export function repaired(text: string): string {
  let result = "";
  let from = 0;
  for (const { start, end, repair } of findMojibake(text)) {
    result += text.slice(from, start) + repair;
    from = end;
  }
  return result + text.slice(from);
}
