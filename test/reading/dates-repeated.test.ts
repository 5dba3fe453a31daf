import { describe, expect, test } from "vitest";
import { datesIn, expectDates } from "../support/dates.ts";

describe("what comes again by its name", () => {
  test.each([
    ["The bins are emptied ⟦each Friday evening⟧.", "XXXX-WXX-5TEV EACH"],
    ["The pool shuts ⟦every other Thursday⟧.", "XXXX-WXX-4 EVERY OTHER"],
    ["The river floods ⟦every spring⟧.", "XXXX-SP EVERY"],
    ["Pilgrims come ⟦every 14 February⟧ and ⟦every Christmas⟧.", "XXXX-02-14 EVERY", "XXXX-12-25 EVERY"],
    ["⟦Every weekend⟧ the pier is full.", "XXXX-WXX-WE EVERY"],
    ["The tower is lit ⟦each October⟧.", "XXXX-10 EACH"],
    [
      "Soup is served ⟦every Monday⟧, ⟦Wednesday⟧ and ⟦Friday⟧.",
      "XXXX-WXX-1 EVERY",
      "XXXX-WXX-3 EVERY",
      "XXXX-WXX-5 EVERY",
    ],
    ["The ferry leaves on ⟦Monday⟧ and ⟦Tuesday nights⟧.", "XXXX-WXX-1TNI", "XXXX-WXX-2TNI"],
    ["The clinic opens ⟦Monday⟧ to ⟦Thursday evenings⟧.", "XXXX-WXX-1TEV", "XXXX-WXX-4TEV"],
    ["On ⟦weekday mornings⟧ the ring road is full.", "XXXX-WXX-WDTMO"],
    ["She paints in ⟦the mornings⟧.", "XXXX-XX-XXTMO"],
    ["The bazaar is held on the first Sunday of ⟦every month⟧.", "P1M EVERY"],
  ])("%s", expectDates);
});

describe("how often and how long", () => {
  test.each([
    ["The guard changes ⟦every second day⟧.", "P2D EVERY"],
    ["A comet returns ⟦every few decades⟧.", "PXE EVERY"],
    ["Trams run ⟦every 15 minutes⟧.", "PT15M EVERY"],
    ["The board meets ⟦every other week⟧.", "P2W EVERY"],
    ["The prize is given ⟦every third year⟧.", "P3Y EVERY"],
    ["He trains ⟦three times a month⟧ and swims ⟦twice weekly⟧.", "P1M 3X", "P1W 2X"],
    ["The nurse works ⟦three days a week⟧, ⟦eight hours a day⟧.", "P1W 3D", "P1D 8H"],
    ["Wardens patrol ⟦three days every month⟧.", "P1M EVERY 3D"],
    ["Cranes pass ⟦several times a year⟧.", "P1Y"],
    ["The reactor is checked ⟦hourly⟧ and cleaned ⟦nightly⟧.", "PT1H EVERY", "XXXX-XX-XXTNI EVERY"],
  ])("%s", expectDates);
});

describe("what does not come again", () => {
  test.each([
    ["For ⟦two years⟧ ⟦each spring⟧ brought floods.", "P2Y", "XXXX-SP EACH"],
    ["The shop shut on ⟦Monday⟧ and ⟦Tuesday⟧.", "2026-02-16", "2026-02-17"],
  ])("%s", expectDates);
  test.each([
    "Each man paid for every one of them.",
    "Every second counts, and every second house is empty.",
    "She was paid $20 an hour.",
    "Wages rose 3% a year.",
    "Three times a lady is an old song.",
    "The Nightly News was sold.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});
