import { describe, expect, it } from "vitest";
import { analyseText } from "../support/check-rule.ts";

function claimsOf(text: string): string[] {
  return analyseText(text).claims.map(({ kind, text: words }) => `${kind}: ${words}`);
}

describe("the list of claims", () => {
  it("gives a figure with its verb, and who vouches", () => {
    const { claims } = analyseText("The storm destroyed 29 greenhouses, the mayor, Ana Ruiz, said.");
    const figure = claims.find(({ kind }) => kind === "figure");
    expect(figure?.text).toBe("destroyed 29 greenhouses");
    expect(figure?.attribution).not.toBeNull();
  });

  it("gives a figure that somebody says with the verb of what is said", () => {
    expect(claimsOf("Warden Ida Holm said 71 sheep had been pulled from the snow.")).toContain(
      "figure: 71 sheep had been pulled",
    );
  });

  it("leaves out numbers said in passing", () => {
    expect(
      claimsOf("The two sides met for three days.").filter((claim) => claim.startsWith("figure")),
    ).toEqual([]);
  });

  it("takes a quotation for one claim, with the figures in it", () => {
    const claims = claimsOf("“We lost 4,000 sheep in the snow,” said Tom Reid.");
    expect(claims).toContain("quotation: “We lost 4,000 sheep in the snow,”");
    expect(claims.filter((claim) => claim.startsWith("figure"))).toEqual([]);
  });

  it("gives the clause of a dated past event, not the bare date", () => {
    const claims = claimsOf("Lisbon was chosen as host in March 2019, to the surprise of many.");
    expect(claims).toContain("date: Lisbon was chosen as host in March 2019");
  });

  it.each([
    ["On Monday, Ilves beat Lahti 2-1, their first win.", "On Monday, Ilves beat Lahti 2-1"],
    ["Jan Ek, a baker, was acquitted of arson on 13 May.", "was acquitted of arson on 13 May"],
    ["After two days the talks ended without a deal.", "the talks ended without a deal"],
    ["Shareholders of Pellon rejected the merger with Norvik.", "Shareholders of Pellon rejected the merger"],
    ["The capsule failed to reach orbit.", "The capsule failed to reach orbit"],
  ])("takes how something came out for an event: %s", (text, words) => {
    const events = analyseText(text).claims.filter(({ kind }) => kind === "event");
    expect(events.map((claim) => claim.text)).toEqual([expect.stringContaining(words)]);
  });

  it("says who vouches for how something came out", () => {
    const [claim] = analyseText("Ilves beat Lahti 2-1, the club said.").claims;
    expect(claim).toMatchObject({ kind: "event", attribution: { source: "the club" } });
  });

  it("takes two outcomes of one clause for one claim, and a date in it for no other", () => {
    const text = "Ilves beat Lahti and Porto beat Benfica on 3 May 2024.";
    expect(claimsOf(text)).toEqual([`event: ${text.slice(0, -1)}`]);
  });

  it.each([
    "Ilves will have beaten Lahti by Sunday.",
    "“Ilves beat Lahti,” he said.",
    "The council may reject the tram line.",
    "The paper reached out to the bakery for comment.",
  ])("takes for no event: %s", (text) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith("event"))).toEqual([]);
  });

  it("takes a time with colons for one word", () => {
    const claims = claimsOf("The course record of 2:05:02 set in 2019 was broken by Ida Holm.");
    expect(claims).toContain("date: The course record of 2:05:02 set in 2019 was broken by Ida Holm");
  });

  it("leaves out weekdays and the future", () => {
    const claims = claimsOf("They will meet on Tuesday. The hall will open in May 2031.");
    expect(claims.filter((claim) => claim.startsWith("date"))).toEqual([]);
  });

  it("keeps a claim's id when the text around it changes", () => {
    const sentence = "An avalanche killed four people above the village.";
    const before = analyseText(sentence).claims.map(({ id }) => id);
    const after = analyseText(`The road was closed.\n\nOn Sunday it snowed. ${sentence}`).claims.map(
      ({ id }) => id,
    );
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it("gives every claim an id of its own", () => {
    const text = "An avalanche killed four people. The avalanche killed four people. It killed four people.";
    const ids = analyseText(text).claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(["", "\n\n", "\ud800", "“", "12"])("never fails on %j", (text) => {
    expect(() => analyseText(text)).not.toThrow();
  });
});
