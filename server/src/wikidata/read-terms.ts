import type { TermFact } from "../facts/fact.ts";
import { entityId, pageOf } from "./entity-id.ts";
import type { ItemNames } from "./item-names.ts";
import type { OfficeName } from "./office-name.ts";
import type { Row } from "./sparql-endpoint.ts";
import { isoDate } from "./wikidata-time.ts";

/** What the rows of terms are read with. */
export interface TermReading {
  readonly names: ReadonlyMap<string, ItemNames>;
  /** The offices by the position's id; an office that is absent is not read. */
  readonly offices: ReadonlyMap<string, OfficeName>;
  readonly idFor: (...words: readonly string[]) => string;
  /** The day of the import, ISO. */
  readonly today: string;
}

/**
 * The terms of office in the rows of `termsQuery`, in order of their start. A statement without a start, a name or
 * an office is left out: such a term could not be compared with anything.
 */
export function readTerms(rows: readonly Row[], reading: TermReading): TermFact[] {
  const statements = new Map<string, Row>();
  for (const row of rows) {
    const key = row["statement"] ?? "";
    const known = statements.get(key);
    if (known === undefined || (!isAddress(known["reference"]) && isAddress(row["reference"])))
      statements.set(key, row);
  }
  return [...statements.values()]
    .flatMap((row) => termOf(row, reading) ?? [])
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function termOf(row: Row, { names, offices, idFor, today }: TermReading): TermFact | null {
  const [person, position, nature] = [row["person"], row["position"], row["nature"]].map((item) =>
    entityId(item ?? ""),
  );
  const holder = names.get(person ?? "")?.label;
  const office = offices.get(position ?? "");
  const start = isoDate(row["start"], row["startPrecision"]);
  const end = isoDate(row["end"], row["endPrecision"]);
  const endIsUnreadable = row["end"] !== undefined && end === null;
  if (!person || !holder || office === undefined || start === null || endIsUnreadable) return null;
  const acting = [office.office, names.get(nature ?? "")?.label].some((words) =>
    /^acting\b/i.test(words ?? ""),
  );
  return {
    id: idFor(holder, office.office, start.slice(0, 4)),
    person: holder,
    office: office.office.replace(ACTING, ""),
    names: office.names.map((name) => name.replace(ACTING, "")),
    of: office.of,
    start,
    end,
    acting,
    shared: false,
    source: isAddress(row["reference"]) ? row["reference"] : `${pageOf(person)}#P39`,
    retrieved: today,
  };
}

const ACTING = /^acting /;

/** Whether a reference is an address that can be opened. */
export function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/.test(text);
}
