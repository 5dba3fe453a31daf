import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import { type Domain, endOf, startOf } from "./days.ts";
import type { Row } from "./rows.ts";

/** Sizes in pixels. */
const LANE = 24;
export const DOT = 12;
const ROW_PADDING = 8;
const LEAST_ROW = 46;
const GAP = 10;
/** Between a mark and its label. */
const LABEL_GAP = 6;
/** How much wider than a dot the shape of an entry in trouble is, on either side. */
const SIGN = 4;
/** How far the arrow of a point that is open reaches beyond it. */
const ARROW = 6;
/** How far a bar reaches beyond its days where it is open. */
export const TAIL = 34;
/** The longest label of a mark. */
export const LABEL = 250;

/** More lanes with labels than this nobody reads; marks without labels take less room. */
const MOST_LABELLED = 9;

/** A mark's place: `x` is where its time begins, from the start of the domain. */
export interface PlacedMark {
  readonly item: TimelineItem;
  readonly row: number;
  readonly x: number;
  readonly width: number;
  /** The middle of its lane, from the top of the chart. */
  readonly y: number;
  readonly label: string;
  /** Whether the label stands before the mark, where there is no room behind it. */
  readonly before: boolean;
}

export interface PlacedRow {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly rows: readonly PlacedRow[];
  readonly marks: readonly PlacedMark[];
  readonly height: number;
}

/** What a layout is made for. */
export interface LayoutOptions {
  /** All of the time; behind its end there is no room for labels. */
  readonly whole: Domain;
  readonly domain: Domain;
  /** Pixels for the whole domain. */
  readonly width: number;
  readonly labelOf: (item: TimelineItem) => string;
  /** How wide a label is, in pixels, at most `LABEL`. */
  readonly measure: (label: string, item: TimelineItem) => number;
}

/** Places rows below each other, and the marks of each row in lanes so that none covers another. */
export function layOut(rows: readonly Row[], options: LayoutOptions): Layout {
  const placed: PlacedRow[] = [];
  const marks: PlacedMark[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const { lanes, places } = lanesOf(row, options);
    const height = Math.max(LEAST_ROW, lanes * LANE + 2 * ROW_PADDING);
    const first = top + (height - lanes * LANE) / 2;
    for (const { lane, ...place } of places) {
      marks.push({ ...place, row: index, y: first + (lane + 0.5) * LANE });
    }
    placed.push({ row, top, height });
    top += height;
  }
  return { rows: placed, marks, height: top };
}

/** Whether a time is too short to be drawn as a bar. */
export function isPoint({ width }: { readonly width: number }): boolean {
  return width < 1.5 * DOT;
}

/** Where a mark's shape begins and ends, from where its time begins. */
export function shapeOf({ item, width }: Pick<PlacedMark, "item" | "width">): {
  readonly start: number;
  readonly end: number;
} {
  if (!isPoint({ width })) return { start: 0, end: width };
  const half = DOT / 2 + (item.trouble === null ? 0 : SIGN);
  return { start: width / 2 - half, end: width / 2 + half };
}

/** Where a mark's label begins, or ends where it stands before the mark, from where its time begins. */
export function labelAt(mark: Pick<PlacedMark, "item" | "width" | "before">): number {
  const { start, end } = shapeOf(mark);
  const { fades } = mark.item;
  const open = isPoint(mark) ? ARROW : TAIL;
  if (mark.before) return start - LABEL_GAP - (fades === "start" || fades === "both" ? open : 0);
  return end + LABEL_GAP + (fades === "end" || fades === "both" ? open : 0);
}

interface Lanes {
  readonly lanes: number;
  readonly places: readonly (Omit<PlacedMark, "row" | "y"> & { readonly lane: number })[];
}

function lanesOf(row: Row, options: LayoutOptions): Lanes {
  const labelled = pack(row, options.labelOf, options);
  if (labelled.lanes <= MOST_LABELLED) return labelled;
  return pack(row, (item) => (item.trouble === null ? "" : options.labelOf(item)), options);
}

/** Puts each item into the first lane that is free where it begins. */
function pack(row: Row, labelOf: (item: TimelineItem) => string, options: LayoutOptions): Lanes {
  const ends: number[] = [];
  const extents = row.items.map((item) => extentOf(item, labelOf(item), options));
  const places = extents
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, place }) => {
      const free = ends.findIndex((taken) => taken <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = end;
      return { ...place, lane };
    });
  return { lanes: Math.max(1, ends.length), places };
}

/** The room that a mark takes with its label. */
function extentOf(item: TimelineItem, label: string, { domain, whole, width: all, measure }: LayoutOptions) {
  const scale = all / (domain[1] - domain[0]);
  const x = (startOf(item.from) - domain[0]) * scale;
  const width = (endOf(item.to) - startOf(item.from)) * scale;
  const room = (whole[1] - domain[0]) * scale;
  const length = label === "" ? 0 : measure(label, item);
  const behind = x + labelAt({ item, width, before: false }) + length;
  const before = x + labelAt({ item, width, before: true }) - length;
  const isBefore = behind > room && before > (whole[0] - domain[0]) * scale;
  const shape = shapeOf({ item, width });
  return {
    start: isBefore ? before : x + shape.start,
    end: (isBefore ? x + shape.end : behind) + GAP,
    place: { item, x, width, label, before: isBefore },
  };
}
