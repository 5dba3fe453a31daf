import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import { drawMark } from "./draw-mark.ts";
import type { PlacedMark } from "./layout.ts";
import { drawOn, type Svg } from "./svg.ts";

/** What marks are drawn with. */
export interface MarksOptions {
  /** The entry that Tab leads to. */
  readonly tabbable: string | undefined;
  /** The entries that the one that is looked at is compared with. */
  readonly related: ReadonlySet<string>;
  /** What a screen reader says of an entry. */
  readonly spoken: (item: TimelineItem) => string;
  readonly onOpen: (item: TimelineItem) => void;
  readonly onLook: (item: TimelineItem, isFocused: boolean) => void;
}

/** Draws these marks and no others; a mark that stays keeps its node, and with it the focus. */
export function drawMarks(
  layer: Svg,
  marks: readonly PlacedMark[],
  { tabbable, related, spoken, onOpen, onLook }: MarksOptions,
): void {
  layer
    .selectAll<SVGGElement, PlacedMark>("g.mark")
    .data(marks, ({ item }) => item.id)
    .join((enter) =>
      enter
        .append("g")
        .attr("role", "link")
        .on("click", (_event, { item }) => onOpen(item))
        .on("focus", (_event, { item }) => onLook(item, true))
        .on("pointerenter", (_event, { item }) => onLook(item, false)),
    )
    .attr("class", ({ item }) => classOf(item, related))
    .attr("data-id", ({ item }) => item.id)
    .attr("aria-label", ({ item }) => spoken(item))
    .attr("tabindex", ({ item }) => (item.id === tabbable ? 0 : -1))
    .attr("transform", ({ x, y }) => `translate(${x},${y})`)
    .each((mark, at, nodes) => {
      const node = nodes[at];
      if (node !== undefined) drawMark(drawOn(node), mark);
    });
}

function classOf({ id, kind, basis, trouble }: TimelineItem, related: ReadonlySet<string>): string {
  return ["mark", kind, basis, trouble ?? "", related.has(id) ? "related" : ""]
    .filter((name) => name !== "")
    .join(" ");
}
