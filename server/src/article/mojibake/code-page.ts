import { upperHalves } from "./upper-halves.ts";

/** A single-byte encoding, read backwards: which byte a character was. */
export interface CodePage {
  readonly name: string;
  /** The byte from 0x80 to 0xFF that decodes to a UTF-16 unit, or -1. */
  byteOf(unit: number): number;
  /** Whether the continuation bytes of UTF-8 are mostly letters here, as in the Cyrillic and Greek pages. */
  readonly letters: boolean;
  /** Whether only its commonest sequences are believed, since its other characters meet in clean text. */
  readonly guarded: boolean;
}

/** The byte that a windows-1252 text has for a character, or -1. Also knows the five undefined bytes, as C1. */
function bytesOf(half: string): Map<number, number> {
  const bytes = new Map<number, number>();
  for (let index = 0; index < 128; index++) {
    const unit = half.charCodeAt(index);
    if (unit !== 0xfffd) bytes.set(unit, 0x80 + index);
  }
  return bytes;
}

/**
 * Programs fill the holes of a Windows page from windows-1252, or leave the C1 control of the same number;
 * ISO 8859-1 and -9 are windows-1252 and -1254 with all of their C1 controls left.
 */
function filled(half: string): Map<number, number> {
  const own = bytesOf(half);
  const western = upperHalves["windows-1252"];
  for (let index = 0; index < 128; index++) {
    if (half.charCodeAt(index) === 0xfffd) {
      const unit = western.charCodeAt(index);
      if (unit !== 0xfffd && !own.has(unit)) own.set(unit, 0x80 + index);
    }
  }
  const all = half === western || half === upperHalves["windows-1254"];
  for (let byte = 0x80; byte < 0xa0; byte++)
    if (all || half.charCodeAt(byte - 0x80) === 0xfffd) own.set(byte, own.get(byte) ?? byte);
  return own;
}

function page(name: keyof typeof upperHalves, kind: "symbols" | "letters" | "guarded"): CodePage {
  const bytes = kind === "guarded" ? bytesOf(upperHalves[name]) : filled(upperHalves[name]);
  return {
    name,
    letters: kind === "letters",
    guarded: kind === "guarded",
    byteOf: (unit) => (unit < 0x80 ? -1 : (bytes.get(unit) ?? -1)),
  };
}

/** The pages that UTF-8 is misread in, the likeliest first. */
export const codePages: readonly CodePage[] = [
  page("windows-1252", "symbols"),
  page("windows-1250", "symbols"),
  page("ISO 8859-2", "symbols"),
  page("windows-1251", "letters"),
  page("windows-1253", "letters"),
  page("windows-1254", "symbols"),
  page("windows-1257", "symbols"),
  page("Mac Roman", "guarded"),
  page("code page 437", "guarded"),
  page("code page 850", "guarded"),
];
