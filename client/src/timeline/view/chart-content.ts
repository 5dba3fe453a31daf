import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import type { Domain } from "./days.ts";
import type { Row } from "./rows.ts";
import type { Names } from "./words.ts";

/** What the chart tells of. */
export interface ChartEvents {
  /** Another part of the time is in sight; `null`: all of it. */
  onZoom(domain: Domain | null): void;
  /** An entry has the focus or the pointer. */
  onLook(item: TimelineItem, focused: boolean): void;
  onOpen(item: TimelineItem, focus: boolean): void;
}

/** What the chart shows. */
export interface ChartContent {
  readonly rows: readonly Row[];
  readonly names: Names;
  /** The text beside a mark. */
  readonly labelOf: (item: TimelineItem) => string;
  readonly domain: Domain | null;
  /** The entry that Tab leads to. */
  readonly focus: string | null;
}
