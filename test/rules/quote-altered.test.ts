import { describe, expect, it } from "vitest";
import { quoteAltered } from "../../server/src/rules/quote-altered.ts";
import { checkRule } from "../support/check-rule.ts";

const compare = (text: string, other: string) =>
  checkRule(quoteAltered, text, { others: { "other.txt": other } });

const SAID = "“We will rebuild the old bridge before the winter comes,” Ana Ruiz said.";

describe("quote.altered compares the wording in two documents", () => {
  it("tells the words that differ and shows the other wording", () => {
    const [finding] = compare(
      SAID,
      "“We will rebuild the new bridge before the winter comes,” said Ana Ruiz.",
    );
    expect(finding?.message).toContain("“old” only here, “new” only there");
    expect(finding?.evidence).toMatchObject([
      { uri: "file:///other.txt", text: expect.stringContaining("new bridge") },
    ]);
    expect(finding?.suggestions).toEqual([]);
  });

  it("looks only at what both quote", () => {
    const [finding] = compare(
      "“Nobody asked us. They will probably pay an increasing role in helping the network spread, he thinks,” he said.",
      "“They will probably play an increasing role in helping the network spread,” he said.",
    );
    expect(finding?.message).toMatch(/“pay” only here, “play” only there\.$/u);
  });

  it("tells words that only begin alike or sound a little alike", () => {
    const changed = SAID.replace("winter", "witness");
    expect(compare(SAID, changed)[0]?.message).toContain("“winter” only here, “witness” only there");
    expect(compare(SAID.replace("bridge", "school"), SAID.replace("bridge", "stadium"))).toHaveLength(1);
  });

  it("needs fewer common words where the same person speaks", () => {
    const other = "“We will surely rebuild that old bridge before the autumn comes,” said Ana Ruiz.";
    expect(compare(SAID, other)).toHaveLength(1);
    expect(compare(SAID, other.replace("Ana Ruiz", "he"))).toEqual([]);
  });
});

it("takes what is left out openly to stand where the text says so, though a word of it comes again", () => {
  const whole =
    "“The weir was raised to please the mill and the angling club, and we think that is how the trout got out,” Ana Ruiz said.";
  const cut = "“The weir was raised to please…and we think that is how the trout got out,” Ana Ruiz said.";
  expect(compare(whole, cut)).toEqual([]);
});

describe("quote.altered is silent", () => {
  it.each([
    // the same words, in other marks, case and contractions' marks
    ['"We will rebuild the old bridge before the winter comes", said Ana Ruiz.'],
    ["«We will rebuild the Old Bridge before the winter comes», said Ana Ruiz."],
    // cut short, openly or not
    ["“We will rebuild the old bridge,” Ana Ruiz said."],
    ["“We will rebuild the old bridge … before the winter comes,” Ana Ruiz said."],
    ["“We will rebuild … before the winter comes,” Ana Ruiz said."],
    // somebody else, or something else
    ["“We will rebuild the new bridge before the winter comes,” Otto Brandt said."],
    ["“We will play the old rivals before the break comes,” Ana Ruiz said."],
    ["We will rebuild the new bridge before the winter comes."],
    // both cut, at other ends
    ["“The mayor knows it: we will rebuild the old bridge,” Ana Ruiz said."],
    // a marked change
    ["“We will rebuild [the stone arch] before the winter comes,” Ana Ruiz said."],
    // nothing but a turn of phrase in common
    ["“It was never clear to the council what would be done before the winter comes,” she said."],
  ])("%s", (other) => {
    expect(compare(SAID, other)).toEqual([]);
  });

  it.each([
    // house styles: spelling, contractions, numbers, months, words written together
    [
      "“It’s obvious that three theatres didn’t realise what had happened any more,” she said.",
      "“It is obvious that 3 theaters did not realize what had happened anymore,” she said.",
    ],
    [
      "“The co-op’s programme on Sept. 4 was, er, a match-head away from disaster,” he said.",
      "“The co-op programme on September 4 was a match head away from disaster,” he said.",
    ],
    [
      "“Mum was sceptical that the ageing manoeuvre would fulfil what the licence asked for,” she said.",
      "“Mom was skeptical that the aging maneuver would fulfill what the license asked for,” she said.",
    ],
    [
      "“The f*** judge never once looked at the second tape,” he said.",
      "“The fool judge never once looked at the second tape,” he said.",
    ],
    // names by their initials, in another transliteration, offices cut short
    [
      "“The U.N. has no troops in the hills where al-Shabaab still rules,” he said.",
      "“The United Nations has no troops in the hills where al-Shabab still rules,” he said.",
    ],
    [
      "“The U.S. mill’s closing and nobody in the town has said a word,” he said.",
      "“The US mill is closing and nobody in the town has said a word,” he said.",
    ],
    [
      "“Nobody but Sgt. Holm and Gov. Reyes ever believed one word of it,” she said.",
      "“Nobody but Sergeant Holm and Governor Reyes ever believed one word of it,” she said.",
    ],
    // two speakers in two towns with everyday words alike
    [
      "“When we lose you don’t know what the draw will be,” the coach said.",
      "“At this point we don’t know what the answer will be,” the senator said.",
    ],
    [
      "“We have come a long way in the last nine months as a team,” she said.",
      "“The hospital has come a long way in the last ten years,” he said.",
    ],
  ])("on house style and chance: %s", (text, other) => {
    expect(compare(text, other)).toEqual([]);
  });

  it("within one document", () => {
    expect(checkRule(quoteAltered, `${SAID}\n\n${SAID.replace("old", "new")}`)).toEqual([]);
  });
});

const SPOKEN = "We will rebuild the old bridge before the winter comes, and nobody will pay for it";
const dated = (day: string, words: string) => `OSLO, ${day} 2024 — “${words},” Ana Ruiz said.`;

describe("what somebody says again in other words", () => {
  it("is told weeks later only where a word stands in the place of another", () => {
    const later = (words: string) => compare(dated("2 March", SPOKEN), dated("2 June", words));
    expect(later(SPOKEN.replace("winter", "summer"))).toHaveLength(1);
    expect(later(SPOKEN.replace("will pay", "will ever pay"))).toEqual([]);
    expect(later(`So ${SPOKEN.replace("We will rebuild", "we now want to rebuild")}`)).toEqual([]);
    const near = compare(
      dated("2 March", SPOKEN),
      dated("4 March", SPOKEN.replace("will pay", "shall ever pay")),
    );
    expect(near).toHaveLength(1);
  });

  it("is two sayings for an article that quotes both", () => {
    const other = SPOKEN.replace("old", "new");
    const both = `${dated("2 March", SPOKEN)} “${other},” Ana Ruiz said later.`;
    expect(compare(both, dated("2 March", other))).toEqual([]);
    expect(compare(dated("2 March", other), both)).toEqual([]);
    expect(compare(both, dated("2 March", SPOKEN.replace("old", "high")))).toHaveLength(2);
  });

  it("is a phrase where both begin with words of their own", () => {
    const phrase = "a town that works for everyone, not just for the few";
    const of = (words: string) => dated("2 March", `${words} ${phrase}`);
    expect(compare(of("We want to build"), of("I have always stood for"))).toEqual([]);
    expect(compare(of("We want"), of("We need"))).toHaveLength(1);
  });
});

describe("short quotations that part in one place", () => {
  const says = (words: string, rest = ""): string =>
    `OSLO, 2 March 2024 — “${words},” Ana Ruiz said. ${rest}`;
  const STORY = "Juan Soto and Pia Lind came to the Nordhavn Ferry Company in Drammen.";

  it.each([
    ["I knew it after ten minutes", "I knew it after five minutes"],
    ["We did not come here looking for it", "We came here looking for it"],
    ["Tonight we sleep, tomorrow we work", "Tonight we sleep, tomorrow we argue"],
    ["We have a heartbeat again", "We have a pulse again"],
  ])("in one story: %s; %s", (one, other) => {
    expect(compare(says(one, STORY), says(other, STORY))).toHaveLength(1);
  });

  it("needs no story where more words are the same", () => {
    const of = (words: string) => `“${words},” Ana Ruiz said.`;
    expect(
      compare(of("I knew it after ten minutes at most"), of("I knew it after five minutes at most")),
    ).toHaveLength(1);
    expect(compare(of("We will win it"), of("We will lose it"))).toEqual([]);
  });

  it.each([
    ["one goes on", "We have a heartbeat again", "We have a heartbeat again and it is strong"],
    ["a word is left out openly", "I knew it after ten minutes", "I knew it … ten minutes"],
    ["a word is put in brackets", "He knew it after ten minutes", "[Holt] knew it after ten minutes"],
    ["a name is written otherwise", "I met Mohammed at the old mill", "I met Mohammad at the old mill"],
    ["little is the same", "We have a heartbeat", "They had no heartbeat"],
  ])("but not where %s", (_, one, other) => {
    expect(compare(says(one, STORY), says(other, STORY))).toEqual([]);
  });
});
