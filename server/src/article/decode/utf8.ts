/**
 * UTF-8 bytes as text, without a byte order mark. Where a few bytes are damaged among sound UTF-8 they become
 * U+FFFD, as in an editor; null if most of what is not ASCII is not UTF-8 at all.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const damaged = count(text, /\ufffd/g);
    const sound = count(text, /[^\p{ASCII}\ufffd]/gu);
    return sound > damaged ? text : null;
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
