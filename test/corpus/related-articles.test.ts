import fc from "fast-check";
import { expect, test } from "vitest";
import { type Profile, profileOf, type Subject } from "../../server/src/corpus/profile.ts";
import { areFarApart, mayDisagree, mayShareSubject } from "../../server/src/corpus/profile-relations.ts";
import { RelatedArticles } from "../../server/src/corpus/related-articles.ts";
import { areOfOneStory } from "../../server/src/corpus/stories.ts";

const some = (...names: string[]): fc.Arbitrary<string[]> => fc.subarray(names);
const gist = Array.from({ length: 8 }, (_, nth) => `word ${nth}`);

const anySubject: fc.Arbitrary<Subject> = fc.record({
  sides: some("France", "Chile", "Japan", "Kenya"),
  parties: some("France", "Chile", "Kenya"),
  bodies: fc.constant([]),
  towns: some("lyon", "turin", "osaka"),
  focus: some("lyon", "turin"),
  people: some("Ana Rojas", "Ida Holm", "Juan Soto", "Kofi Annan"),
  numbers: some("49800 ", "340000 GBP", "1250 "),
  quoted: some("1a2b3c", "4d5e6f", "7g8h9i"),
  gist: fc.subarray(gist),
  rare: fc
    .subarray(["otter", "culvert", "millpond", "crate", "Biscuit"])
    .map((words) => Object.fromEntries(words.map((word) => [word, 1]))),
  brief: fc.boolean(),
  date: fc.constantFrom(
    null,
    { start: "2026-03-01", end: "2026-03-01" },
    { start: "2026-03-12", end: "2026-03-14" },
    { start: "2026-03-20", end: "2026-03-20" },
    { start: "2026-05-02", end: "2026-05-31" },
  ),
});

/** Parties are sides, and the towns of an opening are towns. */
const subject = anySubject.map((any): Subject => {
  const parties = any.parties.filter((party) => any.sides.includes(party));
  return { ...any, parties, towns: [...new Set([...any.towns, ...any.focus])] };
});

const edit = fc.record({ nth: fc.nat({ max: 9 }), subject: fc.option(subject) });

test("after any edits those are related that a look at each pair says are", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const related = new RelatedArticles();
      const profiles = new Map<string, Profile>();
      for (const { nth, subject } of edits) {
        const profile = subject === null ? null : profileOf(subject);
        related.set(`${nth}.txt`, profile);
        if (profile === null) profiles.delete(`${nth}.txt`);
        else profiles.set(`${nth}.txt`, profile);
      }
      for (const [uri, own] of profiles) {
        const near = [...profiles].filter(([other, their]) => other !== uri && !areFarApart(own, their));
        const close = near.filter(([, their]) => areOfOneStory(own, their) || mayDisagree(own, their));
        const all = near.filter((each) => close.includes(each) || mayShareSubject(own, each[1]));
        expect([...related.of(uri).close].sort()).toEqual(close.map(([other]) => other).sort());
        expect([...related.of(uri).all].sort()).toEqual(all.map(([other]) => other).sort());
      }
    }),
  );
});
