import type { Timeline, TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import type { FromView, OfferedCommand, ToView } from "../messages.ts";
import { Chart } from "./chart.ts";
import { type Controls, controlsOf } from "./controls.ts";
import { domainOfMost } from "./days.ts";
import { drawDetail } from "./detail.ts";
import { drawLegend } from "./legend.ts";
import { drawNotice, type Notice, summaryOf } from "./notice.ts";
import { emptyNotice, type NoticeActions, summaryNotice } from "./page-notices.ts";
import { pngPicture, svgPicture } from "./picture.ts";
import { itemsShown, rowsOf } from "./rows.ts";
import { readState, type ViewState } from "./state.ts";
import { drawTable } from "./table.ts";
import { Names, shown, troubleInWords } from "./words.ts";

/** The page: keeps how it is looked at, and draws what the extension sends. */
export class TimelinePage {
  readonly #api: VsCodeApi<FromView>;
  readonly #controls: Controls;
  readonly #chart: Chart;
  #state: ViewState;
  #timeline: Timeline | null = null;
  #hasFolder = true;
  /** Whether a person has chosen the time in sight. */
  #isPlaced: boolean;
  #names = new Names({ documents: [], events: [], entries: [], total: 0, read: 0 });
  #looked: string | null = null;
  /** The entries that stand in rows of events. */
  #ofEvents: ReadonlySet<string> = new Set();

  constructor(api: VsCodeApi<FromView>) {
    this.#api = api;
    const kept = api.getState();
    this.#state = readState(kept);
    this.#isPlaced = kept !== undefined;
    const reader = document.body.classList.contains("vscode-using-screen-reader");
    if (kept === undefined && reader) this.#state = { ...this.#state, shownAs: "table" };
    this.#controls = controlsOf(document, {
      onChange: (change) => this.#change(change),
      onZoom: (factor) => (factor === null ? this.#chart.zoomOut() : this.#chart.zoomBy(factor)),
      onSave: (format) => void this.#save(format),
    });
    this.#chart = new Chart(this.#controls.chart, {
      onZoom: (domain) => {
        this.#isPlaced = true;
        this.#keep({ domain });
      },
      onLook: (item, focused) => this.#look(item, focused),
      onOpen: (item, focus) => this.#open(item, focus),
    });
    drawLegend(this.#controls.legend);
    window.addEventListener("message", ({ data }: MessageEvent<ToView>) => this.#receive(data));
    this.#want();
  }

  #receive(message: ToView): void {
    if (message.type === "timeline") {
      this.#timeline = message.timeline;
      this.#hasFolder = message.hasFolder;
      this.#names = new Names(message.timeline);
      this.#draw();
    } else if (message.type === "reading") {
      this.#say({ text: "Reading the articles…", actions: [] });
    } else {
      const retry = { label: "Try Again", run: () => this.#want() };
      this.#say({ text: message.message, actions: [retry, this.#offer("Restart Server", "restart")] });
    }
  }

  /** Asks for the part of the timeline that the state names. */
  #want(): void {
    const { uri, period } = this.#state;
    this.#api.postMessage({
      type: "want",
      wanted: { uri, from: period?.from ?? null, to: period?.to ?? null },
    });
  }

  #keep(change: Partial<ViewState>): void {
    this.#state = { ...this.#state, ...change };
    this.#api.setState(this.#state);
  }

  #change(change: Partial<ViewState>): void {
    const { uri, period } = this.#state;
    const wantsOther =
      (change.uri !== undefined && change.uri !== uri) ||
      (change.period !== undefined && change.period !== period);
    this.#keep(wantsOther ? { domain: null, ...change } : change);
    if (wantsOther) this.#isPlaced = false;
    if (wantsOther) this.#want();
    else this.#draw();
  }

  #draw(): void {
    const timeline = this.#timeline;
    if (timeline === null) return;
    const items = itemsShown(timeline, this.#state);
    this.#controls.show(this.#state, timeline);
    const notice =
      items.length > 0 ? null : emptyNotice(timeline, this.#state, this.#hasFolder, this.#offered);
    if (notice !== null) this.#say(notice);
    else this.#drawItems(timeline, items);
  }

  #drawItems(timeline: Timeline, items: readonly TimelineItem[]): void {
    const { chart, table, empty, detail } = this.#controls;
    const isTable = this.#state.shownAs === "table";
    empty.hidden = true;
    chart.hidden = isTable;
    table.hidden = !isTable;
    detail.hidden = isTable;
    this.#controls.legend.hidden = isTable;
    drawNotice(this.#controls.notice, summaryNotice(timeline, items.length, this.#state, this.#offered));
    if (isTable) {
      drawTable(table, items, this.#names, (item, focus) => this.#open(item, focus));
    } else {
      table.replaceChildren();
      if (!this.#isPlaced) this.#place(items);
      const { domain, focus } = this.#state;
      const rows = rowsOf(timeline, this.#state);
      this.#ofEvents = new Set(rows.flatMap((row) => (row.id === "" ? [] : row.items.map(({ id }) => id))));
      this.#chart.show({ rows, names: this.#names, labelOf: (item) => this.#labelOf(item), domain, focus });
    }
    const looked = items.find(({ id }) => id === this.#looked) ?? null;
    drawDetail(detail, looked, this.#names);
  }

  /** Shows the time of most entries, where a few far ones would press them together. */
  #place(items: readonly TimelineItem[]): void {
    this.#keep({ domain: domainOfMost(items) });
  }

  /** The words beside a mark: what happened, or in the row of an event who says so. */
  #labelOf(item: TimelineItem): string {
    const trouble = troubleInWords(item);
    const words = this.#wordsOf(item);
    return trouble === null ? words : `${trouble.word}: ${words}`;
  }

  #wordsOf(item: TimelineItem): string {
    if (this.#state.grouping === "event" && this.#isShared(item)) return this.#names.title(item);
    if (item.kind === "article") return "this article";
    return (item.kind === "known" ? this.#names.event(item) : null) ?? shown(item.text, 90);
  }

  /** Whether an entry stands in the row of its event, which says what happened. */
  #isShared({ id }: TimelineItem): boolean {
    return this.#ofEvents.has(id);
  }

  readonly #offered: NoticeActions = {
    change: (label, change) => ({ label, run: () => this.#change(change) }),
    offer: (label, command) => this.#offer(label, command),
  };

  #offer(label: string, command: OfferedCommand): Notice["actions"][number] {
    return { label, run: () => this.#api.postMessage({ type: "run", command }) };
  }

  /** Says why there is no timeline, in its place. */
  #say(notice: Notice): void {
    const { empty, chart, table, detail, legend } = this.#controls;
    for (const part of [chart, table, detail, legend]) part.hidden = true;
    empty.hidden = false;
    drawNotice(empty, notice);
    this.#controls.notice.replaceChildren();
  }

  #look(item: TimelineItem, focused: boolean): void {
    this.#looked = item.id;
    if (focused) this.#keep({ focus: item.id });
    drawDetail(this.#controls.detail, item, this.#names);
  }

  #open(item: TimelineItem, focus: boolean): void {
    this.#keep({ focus: item.id });
    this.#api.postMessage({ type: "open", id: item.id, focus });
  }

  async #save(format: "svg" | "png"): Promise<void> {
    if (this.#timeline === null || this.#controls.chart.hidden) this.#change({ shownAs: "chart" });
    const summary = this.#timeline === null ? "" : summaryOf(this.#timeline, this.#timeline.entries.length);
    const picture = svgPicture(this.#chart.picture, `Timeline: ${summary}`);
    try {
      if (format === "svg") this.#api.postMessage({ type: "save", format, content: picture.svg });
      else this.#api.postMessage({ type: "save", format, content: await pngPicture(picture) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#api.postMessage({ type: "failed", message });
    }
  }
}
