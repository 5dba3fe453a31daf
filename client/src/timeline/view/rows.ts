import type { Timeline, TimelineEvent, TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import { count } from "../../../../server/src/text/count.ts";
import { grouped } from "../../../../server/src/text/grouped.ts";
import { inOrder } from "../../../../server/src/text/in-order.ts";
import type { ViewState } from "./state.ts";
import { daysInWords, shown } from "./words.ts";

/** A line of the chart: a document or an event, with what belongs to it in the order of time. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly items: readonly TimelineItem[];
  /** The document's own day, or what facts know of the event: a ground behind the row's marks. */
  readonly ground: { readonly from: string; readonly to: string } | null;
}

/** The entries that pass the filter. */
export function itemsShown(
  { entries }: Timeline,
  { onlyTrouble }: Pick<ViewState, "onlyTrouble">,
): readonly TimelineItem[] {
  if (!onlyTrouble) return entries;
  const concerned = new Set(
    entries.flatMap(({ trouble, comparedWith }) => (trouble === null ? [] : comparedWith)),
  );
  return entries.filter(({ id, trouble }) => trouble !== null || concerned.has(id));
}

/** The chart's lines. */
export function rowsOf(timeline: Timeline, state: Pick<ViewState, "onlyTrouble" | "grouping">): Row[] {
  const items = itemsShown(timeline, state);
  return state.grouping === "document" ? byDocument(timeline, items) : byEvent(timeline, items);
}

function byDocument({ documents }: Timeline, items: readonly TimelineItem[]): Row[] {
  const groups = grouped(items, ({ uri }) => uri);
  return [...documents]
    .sort((a, b) => inOrder(a.path, b.path))
    .flatMap(({ uri, title, path }): Row[] => {
      const own = groups.get(uri) ?? [];
      if (own.length === 0) return [];
      const day = own.find(({ kind }) => kind === "article") ?? null;
      const date = day === null ? "undated" : daysInWords(day, "short");
      const detail = title === path ? date : `${date} · ${shown(path, 200)}`;
      return [{ id: uri, label: shown(title, 200), detail, items: own, ground: day }];
    });
}

/**
 * Events that more documents tell of come first, those in trouble before all; last, together, what is no known event
 * and told once.
 */
function byEvent({ events }: Timeline, items: readonly TimelineItem[]): Row[] {
  const groups = grouped(
    items.filter(({ kind }) => kind !== "article"),
    ({ event }) => event ?? "",
  );
  const others = [...(groups.get("") ?? [])];
  const rows = events.flatMap((event) => {
    const own = groups.get(event.id) ?? [];
    const isAlone = own.length === 1 && event.known === null && own[0]?.trouble === null;
    if (isAlone) others.push(...own);
    return own.length === 0 || isAlone ? [] : [{ row: eventRow(event, own), rank: rankOf(own) }];
  });
  const rest: Row = {
    id: "",
    label: "Other dated claims",
    detail: count(others.length, "claim"),
    items: others,
    ground: null,
  };
  return [
    ...rows.sort((a, b) => b.rank - a.rank).map(({ row }) => row),
    ...(others.length > 0 ? [rest] : []),
  ];
}

function eventRow({ id, name, known }: TimelineEvent, items: readonly TimelineItem[]): Row {
  const documents = count(new Set(items.map(({ uri }) => uri)).size, "document");
  const detail = known === null ? documents : `fact: ${daysInWords(known, "short")} · ${documents}`;
  return { id, label: shown(name, 120), detail, items, ground: known };
}

function rankOf(items: readonly TimelineItem[]): number {
  return (
    (items.some(({ trouble }) => trouble !== null) ? 10_000 : 0) + new Set(items.map(({ uri }) => uri)).size
  );
}
