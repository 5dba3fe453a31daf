import { describe, expect, it } from "vitest";
import { parseArticle } from "../../server/src/article/parse-article.ts";
import { englishArticle } from "../../server/src/reading/english/article-language.ts";
import { sliceOf } from "../../server/src/text/span.ts";

const rest = "Ministers met for a second day to discuss fishing quotas in the northern waters.";

function datelineOf(opening: string) {
  const text = opening + rest;
  const block = parseArticle(text, "plain", englishArticle).blocks[0];
  const dateline = block?.dateline ?? null;
  return {
    place: dateline && sliceOf(text, dateline.place),
    date: dateline?.date ? sliceOf(text, dateline.date) : null,
    content: block && sliceOf(text, block.content),
  };
}

describe("datelines", () => {
  it.each([
    ["OSLO: ", "OSLO", null],
    ["OSLO — ", "OSLO", null],
    ["Oslo, Norway – ", "Oslo, Norway", null],
    ["Oslo – ", "Oslo", null],
    ["OSLO (AP) — ", "OSLO", null],
    ["OSLO, Norway (AP) — ", "OSLO, Norway", null],
    ["KUALA LUMPUR, Feb. 17 — ", "KUALA LUMPUR", "Feb. 17"],
    ["BRUSSELS, 17 February 2026 – ", "BRUSSELS", "17 February 2026"],
    ["BRUSSELS, February 17, 2026 — ", "BRUSSELS", "February 17, 2026"],
    ["OSLO, Feb 17 (Reuters) - ", "OSLO", "Feb 17"],
    ["OSLO (Reuters), Feb 17 - ", "OSLO", "Feb 17"],
    ["ST. JOSEPH, Mich. (AP) — ", "ST. JOSEPH, Mich.", null],
    ["Rio de Janeiro, Brazil -- ", "Rio de Janeiro, Brazil", null],
    ["WASHINGTON, D.C., Tuesday — ", "WASHINGTON, D.C.", "Tuesday"],
    ["Oslo (CNN) ", "Oslo", null],
    ["Bergen, March 12, 2025: ", "Bergen", "March 12, 2025"],
    ["New Delhi, 12 March: ", "New Delhi", "12 March"],
  ])("%j", (opening, place, date) => {
    expect(datelineOf(opening)).toEqual({ place, date, content: rest });
  });

  it("leaves an agency alone out of what is read", () => {
    expect(datelineOf("(Reuters) - ")).toEqual({ place: null, date: null, content: rest });
  });

  it.each([
    "WATCH: ",
    "EXCLUSIVE — ",
    "UPDATE: ",
    "DEAR ABBY: ",
    "Oslo: ",
    "The result – ",
    "On Monday — as promised — ",
    "England (Group A): ",
    "Updated, March 12, 2025: ",
    "Correction, March 12: ",
    "Wednesday, March 12: ",
    "Today, March 12, 2025: ",
  ])("%j is none", (opening) => {
    expect(datelineOf(opening)).toEqual({ place: null, date: null, content: opening + rest });
  });

  it("asks more of a later paragraph", () => {
    const text = `${rest}\n\nROTH: ${rest}\n\nOSLO (AP) — ${rest}`;
    const { blocks } = parseArticle(text, "plain", englishArticle);
    expect(blocks.map(({ dateline }) => dateline && sliceOf(text, dateline.place))).toEqual([
      null,
      null,
      "OSLO",
    ]);
  });
});
