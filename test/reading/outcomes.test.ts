import { describe, expect, it } from "vitest";
import type { OutcomeMention } from "../../server/src/reading/mention.ts";
import { english } from "../support/english.ts";

/** A sentence, and what came out by it: the type, the result, the parties and the score. */
type Told = readonly [
  text: string,
  type: OutcomeMention["type"],
  OutcomeMention["result"],
  ...parties: string[],
];

const told: readonly Told[] = [
  ["Declan Moran, 51, was found not guilty of theft.", "verdict", "against", "Declan Moran"],
  ["Anna Bell, who worked for Tom Reed’s firm, was convicted of fraud.", "verdict", "for", "Anna Bell"],
  ["Captain Tom Reed of the Elk was convicted of fraud.", "verdict", "for", "Captain Tom Reed"],
  ["The captain of the Elk, Tom Reed, was convicted of fraud.", "verdict", "for", "Tom Reed"],
  ["Tom Reed, a friend of Anna Bell, was convicted of fraud.", "verdict", "for", "Tom Reed"],
  ["Tom Reed of Leeds, 51, was acquitted of theft.", "verdict", "against", "Tom Reed"],
  ["Tom Reed of Leeds was acquitted of theft.", "verdict", "against", "Tom Reed"],
  ["A jury in Leeds cleared Tom Reed of arson.", "verdict", "against", "Tom Reed"],
  ["A jury on Monday found Tom Reed not guilty of arson.", "verdict", "against", "Tom Reed"],
  ["The court has jailed Ida Holm.", "verdict", "for", "Ida Holm"],
  ["Councillors in Millbrook voted 12 to 9 to close the pool.", "decision", "for", "Councillors"],
  ["Members of the choir voted not to sell the organ.", "decision", "against", "Members"],
  ["Shareholders in Pellon voted against the takeover.", "decision", "against", "Shareholders"],
  ["The plan to close the pool was voted down by the council.", "decision", "against", "council"],
  ["Senate rejects climate bill", "decision", "against", "Senate"],
  ["MPs voted to reject the fishing treaty.", "decision", "against", "MPs"],
  ["Porto beat Benfica 2-1 on Sunday.", "contest", "for", "Porto", "Benfica"],
  ["Benfica lost 1-2 to Porto.", "contest", "for", "Porto", "Benfica"],
  ["On 13 May Benfica lost 2-1 to Porto.", "contest", "for", "Porto", "Benfica"],
  ["Benfica were beaten 2-1 by Porto.", "contest", "for", "Porto", "Benfica"],
  ["Porto and Benfica drew 1-1.", "contest", "drawn", "Benfica", "Porto"],
  ["Ida Ferrer beat Lena Holm 6-4, 6-3 in the final.", "contest", "for", "Ida Ferrer", "Lena Holm"],
  ["Grace Okafor won the Bristol mayoral election.", "contest", "for", "Grace Okafor"],
  ["The talks ended late on Friday without a deal.", "agreement", "against"],
  ["Chile and Peru failed to reach an agreement.", "agreement", "against"],
  ["Chile and Peru signed a treaty on fishing rights.", "agreement", "for"],
  ["Norway did not attend the summit.", "attendance", "against", "Norway"],
  ["Ida Holm boycotted the ceremony.", "attendance", "against", "Ida Holm"],
  ["The probe, built in Lyon, failed to reach orbit.", "attempt", "against", "probe"],
  ["The probe reached its planned orbit.", "attempt", "for", "probe"],
];

const silent: readonly string[] = [
  "The council would have rejected the plan.",
  "The council had rejected the plan in March.",
  "If the council rejects the plan, the pool stays open.",
  "Did the council reject the plan?",
  "The council has not approved the plan.",
  "“The council rejected the plan,” he said.",
  "She expects that shareholders rejected the takeover.",
  "Critics claim that Ida Holm won the election.",
  "The council may vote against the plan.",
  "Ida Holm backed the plan.",
  "Tom Reed was not convicted.",
  "Tom Reed is likely to be convicted of arson.",
  "Workers cleared the road of snow.",
  "Tom Reed was cleared to play.",
  "A jury found Tom Reed asleep.",
  "Tom Reed pleaded not guilty.",
  "Porto could have beaten Benfica.",
  "Porto won the first set.",
  "Porto drew 1-1 with Benfica and won on penalties.",
  "The artist drew a map of Leeds.",
  "The film ended without a word.",
  "They signed an interim accord.",
  "They hope to reach an agreement.",
  "Norway will not attend the summit.",
  "He missed the bus.",
  "Temperatures failed to impress.",
  "The paper reached out to the bakery for comment.",
  "Snow deployed slowly.",
];

const outcomesIn = (text: string): OutcomeMention[] =>
  english.read(text).mentions.flatMap((mention) => (mention.kind === "outcome" ? [mention] : []));

describe("outcomes", () => {
  it.each(told)("%s", (text, type, result, ...parties) => {
    expect(
      outcomesIn(text).map((found) => [found.type, found.result, ...found.parties.map((each) => each.text)]),
    ).toEqual([[type, result, ...parties]]);
  });

  it.each(silent)("not in: %s", (text) => expect(outcomesIn(text)).toEqual([]));

  it("give the winner’s number first", () => {
    expect(outcomesIn("Benfica lost 1-2 to Porto.")[0]?.score).toBe("2-1");
    expect(outcomesIn("Ferrer beat Holm 6-4, 3-6, 7-5.")[0]?.score).toBe("6-4 3-6 7-5");
  });

  it("tell what was decided, and what tells it from another decision", () => {
    const [found] = outcomesIn("The council rejected an amendment on school meals.");
    expect(found?.matter).toEqual(["amend"]);
    expect(found?.stage).toContain("amend");
  });
});
