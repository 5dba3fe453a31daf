import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import { basisInWords, mattersOf, type Names, shown, troubleInWords, whenInWords } from "./words.ts";

/** Says all of one entry below the chart; what to do where there is none. */
export function drawDetail(host: HTMLElement, item: TimelineItem | null, names: Names): void {
  if (item === null) {
    host.replaceChildren(
      line(
        "hint",
        "Point at a mark, or lead the focus to it with Tab and the arrow keys; click or Enter opens its text.",
      ),
    );
    return;
  }
  const when = line("when", whenInWords(item));
  when.append(span("basis", ` (“${shown(item.when, 80)}”, ${basisInWords(item)})`));
  const trouble = troubleInWords(item);
  const matters = mattersOf(item).map((matter) =>
    line(`matter ${item.trouble ?? ""}`, `${trouble?.sign ?? ""} ${matter}`.trim()),
  );
  const source = item.source === null ? "" : ` · vouched for by ${shown(item.source, 120)}`;
  host.replaceChildren(
    when,
    line("what", shown(item.text)),
    line("where", `${names.path(item)}, line ${item.range.start.line + 1}${source}`),
    ...matters,
  );
}

function line(className: string, text: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

function span(className: string, text: string): HTMLElement {
  const part = document.createElement("span");
  part.className = className;
  part.textContent = text;
  return part;
}
