/** The lowest bits of a tagged number say what it stands for; the others which one, or how many follow. */
const TAG_BITS = 3;
const TAG_MASK = (1 << TAG_BITS) - 1;

/** The largest number that a tag leaves room for. */
export const LARGEST_TAGGED = 2 ** (32 - TAG_BITS) - 1;

/** In bytes. */
const LONGEST_NUMBER = 5;

/**
 * Bytes that are written one behind the other. Tagged numbers take as many as they need: seven bits of each, the lowest
 * first (LEB128).
 */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** Makes room for so many more. */
  reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const longer = new Uint8Array(2 * (this.#length + count));
    longer.set(this.#bytes);
    this.#bytes = longer;
  }

  /** Only where room was made for it. */
  addByte(byte: number): void {
    this.#bytes[this.#length++] = byte;
  }

  addTagged(tag: number, number: number): void {
    this.reserve(LONGEST_NUMBER);
    let rest = ((number << TAG_BITS) | tag) >>> 0;
    for (; rest > 127; rest >>>= 7) this.addByte((rest & 127) | 128);
    this.addByte(rest);
  }

  addInt32(number: number): void {
    this.reserve(4);
    for (let shift = 0; shift < 32; shift += 8) this.addByte(number >>> shift);
  }

  /** Adds the UTF-16 units of a text, each in one byte or, low byte first, in two. */
  addText(text: string, width: 1 | 2): void {
    this.reserve(width * text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.addByte(code);
      if (width === 2) this.addByte(code >>> 8);
    }
  }

  /** What was written since they were cleared. */
  copied(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }
}

/** Reads what a `ByteWriter` wrote, from the beginning on. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  tagged(): { readonly tag: number; readonly number: number } {
    let read = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#byte();
      read |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return { tag: read & TAG_MASK, number: read >>> TAG_BITS };
  }

  int32(): number {
    let number = 0;
    for (let shift = 0; shift < 32; shift += 8) number |= this.#byte() << shift;
    return number;
  }

  /** A text of so many UTF-16 units. */
  text(length: number, width: 1 | 2): string {
    let text = "";
    for (let nth = 0; nth < length; nth++) {
      const low = this.#byte();
      text += String.fromCharCode(width === 1 ? low : low | (this.#byte() << 8));
    }
    return text;
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }
}
