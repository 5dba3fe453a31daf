import { upperHalves } from "../mojibake/upper-halves.ts";

const half = upperHalves["windows-1252"];

/** Every byte as the windows-1252 character; the five that have none become U+FFFD. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += decodeChunk(bytes.subarray(start, start + 8192));
  return text;
}

function decodeChunk(bytes: Uint8Array): string {
  return String.fromCharCode(
    ...Array.from(bytes, (byte) => (byte < 0x80 ? byte : half.charCodeAt(byte - 0x80))),
  );
}
