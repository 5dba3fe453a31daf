import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMojibake } from "../../server/src/article/mojibake/find-mojibake.ts";
import { upperHalves } from "../../server/src/article/mojibake/upper-halves.ts";
import { expectLinear, repeated } from "../support/growth.ts";
import { repaired } from "../support/repaired.ts";

/** What a program makes of a text's UTF-8 bytes that takes them for another encoding. */
function misread(text: string, encoding: keyof typeof upperHalves): string {
  const western = upperHalves["windows-1252"];
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      if (byte < 0x80) return String.fromCharCode(byte);
      const own = [upperHalves[encoding], western].map((half) => half.charAt(byte - 0x80));
      return own.find((unit) => unit !== "\ufffd") ?? String.fromCharCode(byte);
    })
    .join("");
}

const sentences = [
  "“We can’t wait,” said Zoë Müller – the café’s owner…",
  "The prize of £2,000 went to José Núñez of São Paulo.",
  "El Niño raised temperatures by 2°C in Málaga.",
  "Le président a reçu les élèves à l’Élysée.",
  "Beyoncé, Renée and François met in Tromsø — again.",
  "The firm’s logo reads “Crème Brûlée™” and costs €40.",
];

const slavic = ["Andrej Babiš přijel do Plzně za Jiřím.", "Łódź, Kraków i Gdańsk", "Rīga un Liepāja"];
const others = ["Владимир и Ольга", "Ελληνική Δημοκρατία", "日本語の新聞", "تقرير من القاهرة"];

describe("findMojibake", () => {
  it.each([
    // spacing accents that normalisation form KC took apart
    ["MÃ©lanie and HÃ©lÃ ̈ne sang at a fÃªte", "Mélanie and Hélène sang at a fête"],
    ["The cafÃ©s of CÃ ́te d’Azur", "The cafés of Côte d’Azur"],
    // a non-breaking space that became a plain one
    ["voilÃ le menu", "voilà le menu"],
    ["lecciÃ³n Ã s nove", "lección às nove"],
    ["KarÄ\u0081 Å iauliai", "Karā Šiauliai"],
    ["rГ©gion Г lвЂ™est", "région à l’est"],
    ["à¸ à¸²à¸„", "ภาค"],
    ["Ð Ð¸Ð³Ð°", "Рига"],
    // a hyphen whose last byte is lost
    ["realâ€world data", "real‐world data"],
    ["The cafÃ© serves longâ€grain rice", "The café serves long‐grain rice"],
  ])("completes what lost a byte: %s", (damaged, whole) => {
    expect(repaired(damaged)).toBe(whole);
  });

  it.each([
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1257",
    "Mac Roman",
  ] as const)("undoes UTF-8 read as %s", (encoding) => {
    for (const sentence of sentences) {
      const damaged = misread(sentence, encoding);
      const signs = /[“”‘’–…—]/g;
      expect(repaired(damaged).match(signs), damaged).toEqual(sentence.match(signs));
    }
  });

  it.each([...sentences, ...slavic, ...others])(
    "undoes UTF-8 read as windows-1252 in full: %s",
    (sentence) => {
      expect(repaired(misread(sentence, "windows-1252"))).toBe(sentence);
    },
  );

  it.each(sentences)("undoes it twice: %s", (sentence) => {
    expect(repaired(misread(misread(sentence, "windows-1252"), "windows-1252"))).toBe(sentence);
  });

  it.each([
    ["said β€œit is over.”", "said “it is over.”"],
    ["ItвЂ™s over", "It’s over"],
    ["the cityâ\u0080\u0099s mayor", "the city’s mayor"],
    ["â€œYes,â€ she said", "“Yes,” she said"],
    ["â€œYes.â€\ufffd", "“Yes.”"],
    ["rГ©gion", "région"],
    ["\u0093Yes\u0094, he\u0092s sure", "“Yes”, he’s sure"],
    ["Thumbs up ðŸ‘\u008d", "Thumbs up 👍"],
    ["Bravo í\u00a0½í±\u008f", "Bravo 👏"],
    ["the paper ï¿½ and others", "the paper \ufffd and others"],
    ["Sung againâ™«", "Sung again♫"],
    ["price $Ì¶9Ì¶ now", "price $̶9̶ now"],
    ["â\u0080\u009cYes\u0085\u0094", "“Yes…”"],
    ["LÃ\u00a0ndan", "Làndan"],
    ["Pl┼íen", "Plšen"],
    ["H├á Nß╗Öi", "Hà Nội"],
    ["a fine of ¬£500", "a fine of £500"],
    ["at 30¬∞ in 5 m¬≤", "at 30° in 5 m²"],
    ["at 30В° today", "at 30° today"],
    ["fĂĽr immer", "für immer"],
    ["Ê¼s avonds", "ʼs avonds"],
    ["◊©◊ú◊ï◊ù", "שלום"],
    ["Pro „meteory´ velmiâ€ś", "Pro „meteory´ velmi“"],
    ["tĹ\u0099i a jĂĄ", "tři a já"],
  ])("%j was %j", (damaged, sound) => {
    expect(repaired(damaged)).toBe(sound);
  });

  it("says where and how", () => {
    expect(findMojibake("It was β€œnew”.")).toEqual([
      { start: 7, end: 10, repair: "“", cause: "UTF-8 read as windows-1253" },
    ]);
    expect(findMojibake("nÃƒÂ©e")[0]?.cause).toBe("UTF-8 read as windows-1252, twice");
  });

  it.each([
    "“€” is the euro sign; ‘£’ is the pound’s.",
    "10 Å, 5 µm, 20 °C, ±3, ½, ×2, ÷4, §7, ¶3, © 2020, ®, ™",
    "„Ä“, „Ö“ und „Ü“ sind Umlaute…",
    "«À», «É», «Ç» : des lettres… « voilà » — « liberté »",
    "ВСЁ О ВЫБОРАХ: «Россия» — №1… ВІКІ, СІЧ, їжак",
    "Ψήφισε «ναι»… — Β€ 100, τέλος·",
    "RĂŞINĂ, ĂŞTIA, FĂŢARNICI ŞI HOŢI — „şi”",
    "MAÇÃ… MANHÃ — IRMÃ” SÃO JOÃO",
    "ÇÖZÜM, ÖĞRETMEN, İSTANBUL’DA… “ŞÜKRÜ”",
    "Ở ĐÂU… “Đà Nẵng” — Việt Nam",
    "HÅØYA, ÅRHUS, Ærø… ‚Äpfel‘ und ‚Öl‘",
    "√π and √2, ∂f/∂x ≤ ∞, ≈ 3",
    "ŁÓDŹ, ŻÓŁĆ… „Ś”",
    "A MANHÃ e a tarde, a LÃ do Sul, a Ã maiúscula",
    "Å i Lofoten, Å ligger i vest, på Å igjen",
    "Г. Иванов и Г с точкой",
    "┌─┬─┐ ├é┤ └─┴─┘ a─b │é│ ß║",
    "le Tabac du Comtâ™ »",
    "¬p ∧ q, ¬(a ≤ b), ¬∞",
    "на 100В, 220В° не бывает",
  ])("is silent on %s", (text) => {
    expect(findMojibake(text)).toEqual([]);
  });

  it("is silent on the names of the world’s regions in many languages, however quoted", () => {
    const locales =
      "bg ca cs da de el es et fi fr hr hu is it lt lv nl pl pt ro ru sk sl sq sr sv tr uk vi ar he hi ja ko zh th".split(
        " ",
      );
    const frames = [
      "“%”",
      "„%“",
      "«%»",
      "« % »".replace(/ (?=%)|(?<=%) /g, "\u00a0"),
      "‚%‘",
      "‘%’…",
      "%™ %® %°",
      "%—%–%",
      "%€ £%",
      "%’s",
    ];
    for (const locale of locales) {
      const names = new Intl.DisplayNames(locale, { type: "region" });
      for (const region of "DE FR GR RU PL TR VN BR PT RO UA NO SE DK FI CZ HU IS EG IL IN JP KR CN TH CI RE ST".split(
        " ",
      )) {
        const name = names.of(region) ?? "";
        for (const word of [name, name.toLocaleUpperCase(locale), name.toLocaleLowerCase(locale)])
          for (const frame of frames) expect(findMojibake(frame.replaceAll("%", word))).toEqual([]);
      }
    }
  });

  it("never touches ASCII, gives ordered spans, and finds nothing in what it repaired", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(..."aE “”’âÃÂ€™œ©¢ÐÑβвЂ†…Ä√Γ\u0080\u009d\u00a0\ud800?"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
        const found = findMojibake(text);
        let from = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
        expect(findMojibake(repaired(text))).toEqual([]);
      }),
      { numRuns: 600 },
    );
    fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => findMojibake(text).length === 0));
  });

  it("takes linear time", () => {
    for (const unit of ["Ã©â€™x", "ÃƒÂ¢Ã¢â‚¬", "РЎРї", "“é” "]) {
      expectLinear(findMojibake, repeated(unit), 6_000);
    }
  });
});
