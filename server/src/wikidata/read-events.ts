import type { EventFact } from "../facts/fact.ts";
import { entityId, pageOf } from "./entity-id.ts";
import type { ItemNames } from "./item-names.ts";
import { isAddress, type TermReading } from "./read-terms.ts";
import type { Row } from "./sparql-endpoint.ts";
import { isoDate } from "./wikidata-time.ts";

/** The events in the rows of `eventsQuery`, in order of their start. One without a name or a date is left out. */
export function readEvents(
  rows: readonly Row[],
  { names, idFor, today }: Pick<TermReading, "names" | "idFor" | "today">,
): EventFact[] {
  const byEvent = new Map<string, Row[]>();
  for (const row of rows) {
    const id = entityId(row["event"] ?? "");
    if (id === null) continue;
    const own = byEvent.get(id);
    if (own === undefined) byEvent.set(id, [row]);
    else own.push(row);
  }
  const events = [...byEvent].flatMap(([id, all]): EventFact[] => {
    const known = names.get(id);
    const [start, end] = datesOf(all);
    if (!known?.label || start === null) return [];
    const number = numberIn(all);
    const called = (key: string): string[] => [
      ...new Set(all.flatMap((row) => names.get(entityId(row[key] ?? "") ?? "")?.label || [])),
    ];
    return [
      {
        id: idFor(known.label),
        names: eventNames(known),
        descriptions: [],
        context: [],
        start,
        end,
        inForce: null,
        place: called("place")[0] ?? called("country")[0] ?? null,
        venue: null,
        host: null,
        series: number === null ? null : (called("series")[0] ?? null),
        number,
        participants: called("participant"),
        mediators: [],
        leaders: {},
        source: all.map((row) => row["reference"]).find(isAddress) ?? pageOf(id),
        retrieved: today,
      },
    ];
  });
  return events.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function datesOf(rows: readonly Row[]): [start: string | null, end: string | null] {
  const first = (key: string): string | null => {
    for (const row of rows) {
      const date = isoDate(row[key], row[`${key}Precision`]);
      if (date !== null) return date;
    }
    return null;
  };
  const start = first("start");
  return start === null ? [first("time"), null] : [start, first("end")];
}

/** Names that say which event is meant: the label, and other names of two words or more. */
function eventNames({ label, aliases }: ItemNames): string[] {
  return [label, ...aliases.filter((alias) => alias.includes(" "))];
}

/** The event's number in its series, where there is one and it is a number. */
function numberIn(rows: readonly Row[]): number | null {
  const numbers = new Set(
    rows.flatMap((row) => row["number"] ?? []).filter((text) => /^[1-9]\d{0,4}$/.test(text)),
  );
  const [only] = numbers;
  return numbers.size === 1 ? Number(only) : null;
}
