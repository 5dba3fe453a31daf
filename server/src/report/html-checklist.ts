import type { CheckedArticle } from "./fact-check.ts";
import { escaped } from "./html-escape.ts";
import { isBegun, tickWords } from "./words.ts";

/** Whether an article is cleared, by whom and when, and its check-list; empty where nobody has begun with it. */
export function checklist({ checklist, fingerprint }: CheckedArticle): string {
  if (!isBegun(checklist)) return "";
  const { entries, cleared } = checklist;
  const said = cleared === null ? "Not cleared" : `Cleared: ${escaped(tickWords(cleared, fingerprint))}`;
  const items = entries.map(({ label, tick }) =>
    tick === null
      ? `<li>☐ ${escaped(label)} <span class="by">(open)</span></li>`
      : `<li>☑ ${escaped(label)} <span class="by">(${escaped(tickWords(tick, fingerprint))})</span></li>`,
  );
  return `<p class="clearance">${said}</p>\n<ul class="checklist" aria-label="Check-list">${items.join("\n")}</ul>`;
}
