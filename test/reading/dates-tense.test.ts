import { describe, test } from "vitest";
import { expectDates } from "../support/dates.ts";

describe("what the tagger takes for a verb", () => {
  test.each([
    ["The Garden Watch will open in ⟦April⟧.", "2026-04"],
    ["They sell the Garden Watch expected to arrive in ⟦June⟧.", "2026-06"],
    ["By ⟦Friday evening⟧, the church-run radio had said nothing.", "2026-02-13TEV"],
    ["On ⟦Monday⟧, thanks to fake tickets, the hall was full.", "2026-02-16"],
    ["At a charity poster launch on ⟦Sunday⟧, she was cheered.", "2026-02-15"],
    ["The two clubs launch their bid on ⟦Sunday⟧.", "2026-02-22"],
  ])("%s", expectDates);
});

describe("why, not when", () => {
  test.each([
    ["The delay ⟦Monday⟧ was due to a burst pipe.", "2026-02-16"],
    ["The ferry is due to sail on ⟦Monday⟧.", "2026-02-23"],
  ])("%s", expectDates);
});

describe("infinitives of what has been", () => {
  test.each([
    ["The envoy flew to Lima to attend a mass on ⟦Friday⟧.", "2026-02-13"],
    ["The fog forced the pilot to land in Cork on ⟦Sunday⟧.", "2026-02-15"],
    ["The singer is pictured before her walk to open the fair on ⟦Friday⟧.", "2026-02-13"],
    ["The envoy will fly to Lima to attend a mass on ⟦Friday⟧.", "2026-02-20"],
    ["She wants to go to Lima to attend a mass on ⟦Friday⟧.", "2026-02-20"],
    ["The bank was hit hard, leading it to warn in ⟦October⟧ that its money was running out.", "2025-10"],
  ])("%s", expectDates);
});

describe("what is up for a vote", () => {
  test.each([
    ["The mayor is up for re-election in ⟦November⟧.", "2026-11"],
    ["The mayor was up for a prize in ⟦November⟧.", "2025-11"],
  ])("%s", expectDates);
});

describe("what only looks like a time", () => {
  test.each([
    ["She told the Mail on Sunday that the mill was sold."],
    ["A letter in the Wales on Sunday told of the mill."],
    ["He was unmoved by the present on his desk."],
  ])("%s", (text) => expectDates(text));
  test.each([
    ["A letter in Wales on ⟦Sunday⟧ told of the mill.", "2026-02-15"],
    ["She told the mayor on ⟦Sunday⟧ that the mill was sold.", "2026-02-15"],
    ["It has stood from the war to ⟦the present⟧.", "PRESENT_REF"],
  ])("%s", expectDates);
});

describe("promises and their day", () => {
  test.each([
    ["On ⟦Friday⟧ the islands agreed to share the catch.", "2026-02-13"],
    ["On ⟦Friday⟧ the union reportedly agreed to a truce with the port.", "2026-02-13"],
    ["The islands agreed to meet on ⟦Friday⟧.", "2026-02-20"],
  ])("%s", expectDates);
});

describe("what is given its day", () => {
  test.each([
    ["The drivers had called a strike for ⟦Friday⟧.", "2026-02-20"],
    ["The judge set the next hearing for ⟦Monday⟧.", "2026-02-23"],
    ["A second ballot was scheduled for ⟦Sunday⟧ and then dropped.", "2026-02-22"],
    ["He called his sister on ⟦Friday⟧.", "2026-02-13"],
    ["The mayor called for calm on ⟦Friday⟧.", "2026-02-13"],
  ])("%s", expectDates);
});

describe("deadlines and openings", () => {
  test.each([
    ["The permit was not given until ⟦Jan. 20⟧.", "2026-01-20"],
    ["The tenants were given until ⟦Friday⟧ to reply.", "2026-02-20"],
    ["She said she would play in the cup starting ⟦Saturday⟧.", "2026-02-21"],
  ])("%s", expectDates);
});

describe("a weekday that tells the year", () => {
  test.each([
    ["The museum's doors are shut from ⟦Monday, November 9⟧.", "2026-11-09"],
    ["The museum's doors were shut on ⟦Monday, November 10⟧.", "2025-11-10"],
    ["The museum's doors were shut on ⟦Monday, February 10⟧.", "2026-02-10"],
  ])("%s", expectDates);
});
