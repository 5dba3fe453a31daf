import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomsOf } from "../../server/src/reading/english/figures/atoms.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";

const tag = await loadTagger();
const cut = (text: string) => atomsOf(tag(text)).map(({ text: atom }) => atom);

describe("the atoms of a paragraph", () => {
  it.each<[string, string[]]>([
    ["It cost $1.5bn.", ["It", "cost", "$", "1.5", "bn", "."]],
    ["Don't sell one-fifth", ["Don't", "sell", "one", "-", "fifth"]],
    ["See www.example.org/a-b, http://a.b/2 now", ["See", "www.example.org/a-b,", "http://a.b/2", "now"]],
    ["Größe: 12,000 m²", ["Größe", ":", "12,000", "m", "²"]],
    ["naïve 1\u202f200½ café’s", ["naïve", "1\u202f200", "½", "café’s"]],
  ])("%s", (text, atoms) => {
    expect(cut(text)).toEqual(atoms);
  });

  it("stand in order, and leave out nothing but white space, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const atom of atomsOf(tag(text))) {
          expect(text.slice(end, atom.start)).toMatch(/^[\s\u0085\u200b]*$/);
          expect(text.slice(atom.start, atom.end)).toBe(atom.text);
          end = atom.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u0085\u200b]*$/);
      }),
    );
  });
});
