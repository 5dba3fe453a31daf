/** Which byte of a UTF-16 unit comes first. */
export type ByteOrder = "little" | "big";

/** The byte order of UTF-16 text, by its mark or by what the bytes would say; null if it is none. */
export function detectUtf16(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "big";
  const sample = bytes.subarray(0, 8000);
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !sample.includes(0)) return null;
  const little = isPlausible(sample, "little");
  return little === isPlausible(sample, "big") ? null : little ? "little" : "big";
}

/** UTF-16 units of the bytes without a mark; surrogates that stand alone are kept, an odd last byte is not. */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  const units = unitsOf(bytes, order);
  let text = "";
  for (let start = units[0] === 0xfeff ? 1 : 0; start < units.length; start += 8192)
    text += String.fromCharCode(...units.subarray(start, start + 8192));
  return text;
}

function unitsOf(bytes: Uint8Array, order: ByteOrder): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, index) =>
    view.getUint16(2 * index, order === "little"),
  );
}

/**
 * Whether the bytes make sense as text in this order: no controls but tabs and line ends, no unassigned or
 * private character, and at least one ASCII character: a space, a line end, a full stop.
 */
function isPlausible(sample: Uint8Array, order: ByteOrder): boolean {
  const text = decodeUtf16(sample.subarray(0, sample.length & ~1), order);
  return /[\n\r -~]/.test(text) && !/[\p{Cn}\p{Co}]|(?![\t\n\f\r])\p{Cc}/u.test(text) && isOneScript(text);
}

/** In the wrong order the characters come from all over; in the right one most are from one script. */
function isOneScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const pages = new Map<number, number>();
  for (const letter of letters) {
    const page = pageOf(letter.codePointAt(0) ?? 0);
    pages.set(page, (pages.get(page) ?? 0) + 1);
  }
  return Math.max(0, ...pages.values()) * 2 > letters.length;
}

function pageOf(codePoint: number): number {
  return codePoint >= 0x3040 && codePoint <= 0xd7a3 ? 0x30 : codePoint >> 8;
}
