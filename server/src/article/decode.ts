import type { FileContent } from "../workspace.ts";
import { fileTypeOf } from "./decode/file-type.ts";
import { decodeUtf8 } from "./decode/utf8.ts";
import { decodeUtf16, detectUtf16 } from "./decode/utf16.ts";
import { decodeWindows1252 } from "./decode/windows-1252.ts";

/**
 * Decodes an article's bytes: UTF-8, UTF-16 of either byte order with or without a byte order mark, else
 * windows-1252. The byte order mark is not part of the text, so that offsets are those of VS Code, which
 * strips it too. What is no text is skipped, with a sentence for the user. Never throws.
 */
export function decodeArticle(bytes: Uint8Array): FileContent {
  const type = fileTypeOf(bytes);
  if (type !== null) return { kind: "skipped", reason: `This is ${type}, not text.` };
  const order = detectUtf16(bytes);
  if (order !== null) return { kind: "text", text: decodeUtf16(bytes, order) };
  if (hasEarlyNull(bytes)) return { kind: "skipped", reason: "This is binary data, not text." };
  const text = decodeUtf8(bytes);
  return text === null
    ? { kind: "text", text: decodeWindows1252(bytes), guessed: true }
    : { kind: "text", text };
}

/** Git's test for binary data: a NUL among the first 8,000 bytes. */
function hasEarlyNull(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0);
}
