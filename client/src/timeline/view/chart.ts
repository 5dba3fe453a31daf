import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import type { ChartContent, ChartEvents } from "./chart-content.ts";
import { AXIS, ChartFrame, type FrameSize } from "./chart-frame.ts";
import { keyAction } from "./chart-keys.ts";
import { domainOf } from "./days.ts";
import { drawMarks } from "./draw-marks.ts";
import { LABEL, type Layout, layOut, type PlacedMark } from "./layout.ts";
import { idOf, MarkNodes } from "./mark-nodes.ts";
import type { ChartPicture } from "./picture.ts";
import { TextWidth } from "./text-width.ts";
import { type TimeScale, timeScale } from "./time-axis.ts";
import { type Direction, markFrom } from "./walk.ts";
import { spoken, troubleInWords } from "./words.ts";
import { ZoomTime } from "./zoom-time.ts";

const END = 16;
/** How far beyond the edge marks are drawn, so that labels come in gradually. */
const BEYOND = LABEL + 40;

/** The timeline as marks on an axis of time: rows of documents or events, with keys, pointer and zoom. */
export class Chart {
  readonly #events: ChartEvents;
  readonly #scroller: HTMLElement;
  readonly #frame: ChartFrame;
  readonly #nodes: MarkNodes;
  readonly #zoom: ZoomTime;
  readonly #text: TextWidth;
  /** Of titles, and of what is in trouble. */
  readonly #bold: TextWidth;
  #content: ChartContent | null = null;
  #layout: Layout = { rows: [], marks: [], height: 0 };
  #scale: TimeScale = timeScale([0, 1], 1);
  #pending = 0;
  /** The entries that the one that is looked at is compared with. */
  #related: ReadonlySet<string> = new Set();

  constructor(host: HTMLElement, events: ChartEvents) {
    this.#events = events;
    this.#scroller = host;
    this.#frame = new ChartFrame(host);
    this.#nodes = new MarkNodes(this.#frame.plot, host);
    const { fontFamily, fontSize } = getComputedStyle(host);
    this.#text = new TextWidth(`${fontSize} ${fontFamily}`);
    this.#bold = new TextWidth(`600 ${fontSize} ${fontFamily}`);
    this.#zoom = new ZoomTime(this.#frame.plot, (domain) => {
      if (this.#content === null) return;
      this.#content = { ...this.#content, domain };
      events.onZoom(domain);
      this.#drawSoon();
    });
    host.addEventListener("keydown", (event) => this.#onKey(event));
    new ResizeObserver(() => this.#refit()).observe(host);
  }

  /** The parts that a picture of the chart is made of. */
  get picture(): ChartPicture {
    return this.#frame.picture(this.#layout);
  }

  /** Shows other rows, keeping the focus where its entry is still there. */
  show(content: ChartContent): void {
    this.#content = content;
    this.#refit();
  }

  /** Zooms around what is in sight rather than around empty time. */
  zoomBy(factor: number): void {
    const [, width = 0] = this.#scale.range();
    const middles = this.#layout.marks
      .map(({ x, width: own }) => x + own / 2)
      .filter((x) => x >= 0 && x <= width)
      .sort((a, b) => a - b);
    const middle = middles[Math.floor(middles.length / 2)];
    this.#zoom.by(factor, middle === undefined ? undefined : this.#gutter() + middle);
  }

  zoomOut(): void {
    this.#zoom.all();
  }

  #gutter(): number {
    return Math.round(Math.min(260, Math.max(150, this.#scroller.clientWidth * 0.22)));
  }

  #refit(): void {
    if (this.#content === null || this.#scroller.clientWidth === 0) return;
    const whole = domainOf(this.#content.rows.flatMap(({ items }) => items));
    const gutter = this.#gutter();
    this.#zoom.set(whole, gutter, this.#scroller.clientWidth - gutter - END, this.#content.domain);
    this.#draw();
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#pending);
    this.#pending = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    if (this.#content === null) return;
    const { rows, labelOf, domain } = this.#content;
    const gutter = this.#gutter();
    const width = this.#scroller.clientWidth - gutter - END;
    const whole = domainOf(rows.flatMap(({ items }) => items));
    const inSight = domain ?? whole;
    this.#scale = timeScale(inSight, width);
    const widthFor = ({ trouble }: TimelineItem): TextWidth => (trouble === null ? this.#text : this.#bold);
    const label = (item: TimelineItem): string => widthFor(item).fit(labelOf(item), LABEL);
    this.#layout = layOut(rows, {
      whole,
      domain: inSight,
      width,
      labelOf: label,
      measure: (text, item) => widthFor(item).of(text),
    });
    const room = Math.floor(this.#scroller.clientHeight) - AXIS - 1;
    const size: FrameSize = { gutter, all: gutter + width + END, room };
    const items = this.#layout.marks.map(({ item }) => item);
    this.#frame.draw(this.#layout, this.#scale, size);
    this.#frame.drawOutside(items, inSight);
    this.#frame.drawNames(this.#layout, size, { title: this.#bold, detail: this.#text });
    this.#drawMarks(width);
  }

  #drawMarks(width: number): void {
    if (this.#content === null) return;
    const { names, focus, labelOf } = this.#content;
    const tabbable = this.#tabbable(focus)?.item.id;
    const inSight = this.#layout.marks.filter(
      (mark) => (mark.x < width + 40 && mark.x + mark.width > -BEYOND) || mark.item.id === tabbable,
    );
    // What is in trouble is drawn over the rest. Sorted before it is drawn: a node that is moved loses the focus.
    inSight.sort((a, b) => Number(a.item.trouble !== null) - Number(b.item.trouble !== null));
    const { focused } = this.#nodes;
    drawMarks(this.#frame.marks, inSight, {
      tabbable,
      related: this.#related,
      spoken: (item) => spoken(item, labelOf(item), names),
      onOpen: (item) => this.#events.onOpen(item, false),
      onLook: (item, isFocused) => this.#look(item, isFocused),
    });
    if (focused !== null && this.#nodes.focused === null) this.#nodes.focus(focused);
  }

  #tabbable(focus: string | null): PlacedMark | undefined {
    const { marks } = this.#layout;
    return (
      marks.find(({ item }) => item.id === focus) ??
      marks.find(({ item }) => troubleInWords(item) !== null) ??
      marks[0]
    );
  }

  /** Brings an entry into sight and gives it the focus. */
  focusOn(id: string): void {
    if (this.#content === null) return;
    this.#content = { ...this.#content, focus: id };
    const mark = this.#layout.marks.find(({ item }) => item.id === id);
    if (mark === undefined) return;
    const [, width = 0] = this.#scale.range();
    const middle = mark.x + mark.width / 2;
    if (middle < 0 || middle > width) this.#zoom.move((middle - width / 2) / width);
    this.#draw();
    this.#nodes.focus(id);
    this.#nodes.scrollTo(mark.y);
  }

  #onKey(event: KeyboardEvent): void {
    const id = idOf(event.target);
    const mark = this.#layout.marks.find(({ item }) => item.id === id);
    const action = keyAction(event, mark !== undefined);
    if (action === null) return;
    event.preventDefault();
    if (action.type === "all") this.#zoom.all();
    else if (action.type === "pan") this.#zoom.move(action.part);
    else if (action.type === "zoom") this.#zoom.by(action.factor, mark && this.#middleOf(mark));
    else if (mark !== undefined && action.type === "open") this.#events.onOpen(mark.item, action.focus);
    else if (mark !== undefined && action.type === "walk") this.#walk(mark, action.direction);
  }

  #middleOf({ x, width }: PlacedMark): number {
    return this.#gutter() + x + width / 2;
  }

  #walk(from: PlacedMark, direction: Direction): void {
    const next = markFrom(this.#layout.marks, from, direction);
    if (next !== null) this.focusOn(next.item.id);
  }

  /** Tells of an entry, and marks those that it is compared with. */
  #look(item: TimelineItem, focused: boolean): void {
    this.#related = new Set(item.comparedWith);
    this.#nodes.markRelated(this.#related);
    this.#events.onLook(item, focused);
  }
}
