import { digest } from "./digest.ts";

/** What a text is recognised by, whichever way its lines end. */
export function fingerprintOf(text: string): string {
  return digest(
    text
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      .trim(),
  );
}
