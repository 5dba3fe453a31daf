import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import { basisInWords, mattersOf, type Names, shown, troubleInWords, whenInWords } from "./words.ts";

const COLUMNS = ["When", "What", "Findings", "Document", "Event", "How the time is known"];

/** The timeline as a table, with the same entries and the same way to the text. */
export function drawTable(
  host: HTMLElement,
  items: readonly TimelineItem[],
  names: Names,
  onOpen: (item: TimelineItem, focus: boolean) => void,
): void {
  const focused = host.contains(document.activeElement)
    ? document.activeElement?.getAttribute("data-id")
    : null;
  const scroll = host.scrollTop;
  const table = document.createElement("table");
  table.createCaption().textContent = "What the documents put in time, in the order of time";
  const head = table.createTHead().insertRow();
  for (const name of COLUMNS) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const item of items) {
    const row = body.insertRow();
    const when = document.createElement("th");
    when.scope = "row";
    when.textContent = whenInWords(item);
    const link = document.createElement("button");
    link.type = "button";
    link.className = "link";
    link.dataset["id"] = item.id;
    link.textContent = shown(item.text);
    link.addEventListener("click", () => onOpen(item, true));
    row.append(when);
    row.insertCell().append(link);
    const trouble = troubleInWords(item);
    const findings = row.insertCell();
    findings.textContent = [trouble === null ? null : `${trouble.sign} ${trouble.word}.`, ...mattersOf(item)]
      .filter((part) => part !== null)
      .join(" ");
    for (const text of [names.path(item), names.event(item) ?? "", basisInWords(item)]) {
      row.insertCell().textContent = text;
    }
    if (item.trouble !== null) row.className = item.trouble;
  }
  host.replaceChildren(table);
  host.scrollTop = scroll;
  if (focused) host.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus();
}
