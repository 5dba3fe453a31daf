import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../server/src/article/decode.ts";

function utf16(text: string, order: "little" | "big", mark = true): Uint8Array {
  const units = (mark ? "\ufeff" : "") + text;
  const bytes = new Uint8Array(2 * units.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < units.length; index++)
    view.setUint16(2 * index, units.charCodeAt(index), order === "little");
  return bytes;
}

const latin = "“Storm” closes the port of Ærø – again\r\n";
const cyrillic = "Шторм закрыл порт. Паромы стоят.\n";

describe("decodeArticle", () => {
  it.each([latin, cyrillic, "", "x", "港口关闭。\n", "a\ud83d\ude00b"])("reads UTF-8: %j", (text) => {
    expect(decodeArticle(new TextEncoder().encode(text))).toEqual({ kind: "text", text });
  });

  it("keeps the byte order mark out of the text", () => {
    expect(decodeArticle(new TextEncoder().encode(`\ufeff${latin}`))).toEqual({ kind: "text", text: latin });
  });

  it.each(["little", "big"] as const)("reads UTF-16, %s end first, with and without its mark", (order) => {
    for (const text of [latin, cyrillic]) {
      expect(decodeArticle(utf16(text, order))).toEqual({ kind: "text", text });
      expect(decodeArticle(utf16(text, order, false))).toEqual({ kind: "text", text });
    }
  });

  it("keeps surrogates that stand alone", () => {
    const text = "a\ud800b\udc00c";
    expect(decodeArticle(utf16(text, "little"))).toEqual({ kind: "text", text });
  });

  it("takes what is not UTF-8 for windows-1252", () => {
    const bytes = Uint8Array.of(
      0x93,
      0x53,
      0x74,
      0x6f,
      0x72,
      0x6d,
      0x94,
      0x20,
      0x80,
      0x35,
      0x20,
      0xc6,
      0x72,
      0xf8,
      0x81,
    );
    expect(decodeArticle(bytes)).toEqual({ kind: "text", text: "“Storm” €5 Ærø\ufffd", guessed: true });
  });

  it("reads UTF-8 on past a damaged byte", () => {
    const bytes = [...new TextEncoder().encode(cyrillic)];
    expect(decodeArticle(Uint8Array.from([...bytes, 0xff, ...bytes]))).toEqual({
      kind: "text",
      text: `${cyrillic}\ufffd${cyrillic}`,
    });
  });

  it.each([
    ["%PDF-1.7", "a PDF document"],
    ["PK\u0003\u0004x", "an archive or an office document"],
    ["{\\rtf1", "an RTF document"],
    ["abc\0\0\0\u0001\u0002def", "binary data"],
  ])("skips %j", (text, name) => {
    expect(decodeArticle(new TextEncoder().encode(text))).toEqual({
      kind: "skipped",
      reason: `This is ${name}, not text.`,
    });
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const content = decodeArticle(bytes);
        expect(content.kind === "text" ? typeof content.text : typeof content.reason).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back every text it is given in UTF-8 without NULs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decodeArticle(new TextEncoder().encode(text))).toEqual({ kind: "text", text });
      }),
    );
  });
});
