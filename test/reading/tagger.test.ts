import fc from "fast-check";
import { describe, expect, it } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { expectLinear, repeated } from "../support/growth.ts";

const tag = await loadTagger();

const HOSTILE = [
  "a\tb  c\n\nd",
  "x\u00a0y\u202fz\u3000w\ufeffv\u2028u",
  "😀 hi\ud800 there \udc00end 👩‍👩‍👧",
  "  lead and trail  ",
  "it’s U.S.-led, don't can't cannot the staff's players’ '90s",
  "\r\n a\r\nb\u200bc\u0000d",
  "\u0000\u000b\r!\r\u0000",
  "http://a.b/c?d=e&f #tag @me :-) $4.5bn 3,000 10% 5.30pm constructor __proto__ toString",
  "cafe\u0301 ﬁ Ⅷ ½ ²",
  "",
  " ",
];

/** What the tokens leave out of a text. */
function gaps(text: string): string {
  const { tokens } = tag(text);
  let cursor = 0;
  let left = "";
  for (const token of tokens) {
    if (token.start < cursor || text.slice(token.start, token.end) !== token.text) return "wrong offsets";
    left += text.slice(cursor, token.start);
    cursor = token.end;
  }
  return left + text.slice(cursor);
}

const BLANK = /^[\p{Z}\p{Cc}\u200b\ufeff]*$/u;

describe("the tagger", () => {
  it.each(HOSTILE)("leaves only white space between the tokens of %j", (text) => {
    expect(gaps(text)).toMatch(BLANK);
  });

  it("leaves only white space between the tokens of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(gaps(text)).toMatch(BLANK);
      }),
      { numRuns: 300 },
    );
  });

  it("splits contractions and possessives in both spellings", () => {
    const words = tag("Kyiv’s staff don’t trust the staff's map.").tokens.map((token) => token.text);
    expect(words).toEqual(["Kyiv", "’s", "staff", "do", "n’t", "trust", "the", "staff", "'s", "map", "."]);
  });

  it.each([
    "Recep Tayyip Erdoğan met Aleksandar Vučić in Łódź",
    "Čapek wrote to Ştefan Ōta",
    "Cafe\u0301 Zoe\u0308 opened",
    "Київ і Харків",
  ])("keeps words with letters beyond Latin-1 whole: %s", (text) => {
    expect(tag(text).tokens.map((token) => token.text)).toEqual(text.split(" "));
  });

  it("splits the full stop from a sentence's last word, where it looks like an abbreviation", () => {
    const words = tag("Nine players were ill. Others, e.g. Ruiz, sold Acme Inc. shares.").tokens.map(
      (token) => token.text,
    );
    expect(words.slice(0, 5)).toEqual(["Nine", "players", "were", "ill", "."]);
    expect(words).toContain("Inc.");
  });

  it("gives lower case, lemma and part of speech", () => {
    const [, verb] = tag("Ministers rejected the plan.").tokens;
    expect(verb).toMatchObject({ text: "rejected", lower: "rejected", lemma: "reject", pos: "VERB" });
  });

  it.each([
    ["It is the Nation's.", "The nation's plan"],
    ["Brother's.", "A brother's plan"],
    ["A brother's-keeper", "The brother's plan"],
    ["“Clinton’s,”", "CLINTON’S and Clinton’s plan"],
  ])("reads a text the same whether or not %j was read before", async (before, text) => {
    const other = await loadTagger();
    other(before);
    expect(other(text).tokens).toEqual(tag(text).tokens);
  });

  it.each([
    "The well-known U.S.-led mission can't end on 3 May at 5.30pm, Ana Ruiz said.",
    "Shares (of Acme Inc.) rose 4.5% to $3,000 – “a record,” it's said; they'd run.",
    "They ran the run; the can can hold\tit\n\nWHO warned who’ll leave: gonna @home #tag a@b.org",
  ])("takes words apart and tags them as wink-nlp does: %j", (text) => {
    const { readDoc, its } = winkNLP(model, ["pos"]);
    const items = readDoc(text).tokens();
    const [words, tags] = [items.out(), items.out(its.pos)];
    const expected = words
      .map((word, nth) => `${word} ${tags[nth]}`)
      .filter((one) => !one.endsWith(" SPACE"));
    expect(tag(text).tokens.map((token) => `${token.text} ${token.pos}`)).toEqual(expected);
  });

  it("reads one long line in linear time, whether it has sentences or not", () => {
    for (const unit of ["The council met on Monday and voted for it. ", "a", "word ", ".", "”. ", "No. "]) {
      expectLinear(
        (text) => expect(tag(text).tokens.at(-1)?.end).toBe(text.trimEnd().length),
        repeated(unit),
        25_000,
      );
    }
  }, 60_000);
});
