import type { Timeline } from "../../../../server/src/protocol/timeline.ts";
import { inOrder } from "../../../../server/src/text/in-order.ts";
import type { ViewState } from "./state.ts";
import { shown } from "./words.ts";

/** What the controls tell of. */
export interface ControlEvents {
  onChange(change: Partial<ViewState>): void;
  /** A factor above 1 to zoom in; `null`: all of the time. */
  onZoom(factor: number | null): void;
  onSave(format: "svg" | "png"): void;
}

/** The parts of the page that are drawn into, and the controls above them. */
export interface Controls
  extends Readonly<Record<"chart" | "table" | "empty" | "detail" | "notice" | "legend", HTMLElement>> {
  /** Shows the state in the controls. */
  show(state: ViewState, timeline: Timeline): void;
}

/** Finds the parts of the page and listens to its controls. */
export function controlsOf(page: Document, events: ControlEvents): Controls {
  const part = <T extends HTMLElement>(id: string): T => {
    const found = page.getElementById(id);
    if (found === null) throw new Error(`The page has no “${id}”.`);
    return found as T;
  };
  const onClick = (id: string, run: () => void): void => part(id).addEventListener("click", run);
  onClick("by-document", () => events.onChange({ grouping: "document" }));
  onClick("by-event", () => events.onChange({ grouping: "event" }));
  onClick("as-chart", () => events.onChange({ shownAs: "chart" }));
  onClick("as-table", () => events.onChange({ shownAs: "table" }));
  onClick("zoom-in", () => events.onZoom(1.5));
  onClick("zoom-out", () => events.onZoom(1 / 1.5));
  onClick("zoom-all", () => events.onZoom(null));
  onClick("save-svg", () => events.onSave("svg"));
  onClick("save-png", () => events.onSave("png"));
  const select = part<HTMLSelectElement>("document");
  const trouble = part<HTMLInputElement>("only-trouble");
  select.addEventListener("change", () =>
    events.onChange({ uri: select.value === "" ? null : select.value }),
  );
  trouble.addEventListener("change", () => events.onChange({ onlyTrouble: trouble.checked }));
  const pressed = (id: string, on: boolean): void => part(id).setAttribute("aria-pressed", String(on));
  const known = new Map<string, string>();
  return {
    chart: part("chart"),
    table: part("table"),
    empty: part("empty"),
    detail: part("detail"),
    notice: part("notice"),
    legend: part("legend"),
    show(state, timeline) {
      pressed("by-document", state.grouping === "document");
      pressed("by-event", state.grouping === "event");
      pressed("as-chart", state.shownAs === "chart");
      pressed("as-table", state.shownAs === "table");
      trouble.checked = state.onlyTrouble;
      part("tools").hidden = state.shownAs === "table";
      if (state.uri === null) known.clear();
      for (const { uri, path } of timeline.documents) known.set(uri, shown(path, 80));
      if (state.uri !== null && !known.has(state.uri)) known.set(state.uri, shown(state.uri, 80));
      const options = [...known].sort(([, a], [, b]) => inOrder(a, b));
      select.replaceChildren(option("", "All"), ...options.map(([uri, path]) => option(uri, path)));
      select.value = state.uri ?? "";
    },
  };
}

function option(value: string, text: string): HTMLOptionElement {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = text;
  return made;
}
