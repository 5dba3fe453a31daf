import { parseArgs } from "node:util";
import { analyse } from "../../server/src/claims/analyse.ts";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { shiftDay } from "../../server/src/time/day.ts";
import { includes, intervalOf } from "../../server/src/time/interval.ts";
import { factsIn, newsIn } from "./articles.ts";
import { percent, print } from "./print.ts";

/**
 * How well an article's own date is worked out from its text alone. Files that carry their date in their names
 * (`outlet_2016-10-02_title.txt`) are read under another name; `--between 2004-01-01/2005-12-31` holds the others
 * against a span of time. A date is right if it holds the true day, or is one day off.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    between: { type: "string" },
    facts: { type: "string", multiple: true },
    misses: { type: "boolean" },
  },
});
const facts = factsIn(values.facts);
const english = await loadEnglish();
const count = { articles: 0, dated: 0, days: 0, right: 0 };
for (const { name, text } of newsIn(positionals)) {
  const truth = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(name)?.[0] ?? values.between;
  const known = truth === undefined ? null : intervalOf(truth);
  if (known === null) continue;
  count.articles++;
  const source = { uri: "file:///article.txt", text, format: "plain" as const };
  const { date } = analyse(source, { language: english, readParagraphs: english.readAll, facts });
  const told = date === null ? null : intervalOf(date.value);
  if (date === null || told === null) continue;
  count.dated++;
  if (date.value.length === 10) count.days++;
  const widened = {
    start: shiftDay(told.start, -1, "day") ?? told.start,
    end: shiftDay(told.end, 1, "day") ?? told.end,
  };
  const right = values.between === truth ? includes(known, told) : includes(widened, known);
  if (right) count.right++;
  if (!right || values.misses === true)
    print(
      `${right ? "right" : "WRONG"}  ${name}  ${truth}: ${date.value}, ${date.confidence}, ${date.basis}`,
    );
}
print(`${count.articles} articles: ${count.dated} dated, ${count.days} of them to the day`);
print(`right: ${count.right} of ${count.dated} (${percent(count.right, count.dated)})`);
