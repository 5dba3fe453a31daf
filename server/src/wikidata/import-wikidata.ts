import type { EventFact, PersonFact, TermFact } from "../facts/fact.ts";
import { allRows, inGroups, type Select } from "./all-rows.ts";
import { entityId } from "./entity-id.ts";
import { factIds } from "./fact-ids.ts";
import { type ItemNames, readNames } from "./item-names.ts";
import { type OfficeName, officeName } from "./office-name.ts";
import { eventsQuery, livesQuery, namesQuery, officesQuery, termsQuery } from "./queries.ts";
import { readEvents } from "./read-events.ts";
import { readPeople } from "./read-people.ts";
import { readTerms } from "./read-terms.ts";
import type { Row } from "./sparql-endpoint.ts";

/** What to import: ids of items, such as “Q11696”. */
export interface WikidataRequest {
  readonly positions: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly string[];
}

/** What was found, and how much of it could not be used. */
export interface WikidataFacts {
  readonly terms: readonly TermFact[];
  readonly people: readonly PersonFact[];
  readonly events: readonly EventFact[];
  /** The names of the items that were asked for, in their order. */
  readonly asked: readonly string[];
  /** Statements and events left out because they lack a name, an office or a start. */
  readonly leftOut: number;
}

/** What an import works with. */
export interface WikidataTools {
  readonly select: Select;
  /** How many rows one question asks for. */
  readonly pageSize: number;
  /** Today, ISO. */
  readonly today: string;
  readonly onProgress: (message: string) => void;
}

/** How many items one question names. */
const GROUP = 200;

/** Asks for terms of office, lives and events, in turn, one question at a time. Rejects as `select` does. */
export async function importWikidata(
  request: WikidataRequest,
  { select, pageSize, today, onProgress }: WikidataTools,
): Promise<WikidataFacts> {
  const ask = (what: string, query: string): Promise<readonly Row[]> =>
    allRows(select, query, pageSize, (rows) => onProgress(`${what}: ${rows} rows`));
  const askInGroups = async (
    what: string,
    ids: readonly string[],
    query: (group: readonly string[]) => string,
  ): Promise<Row[]> => {
    const rows: Row[] = [];
    for (const group of inGroups(ids, GROUP)) rows.push(...(await ask(what, query(group))));
    return rows;
  };

  const held = [
    ...(await askInGroups("Terms of office", request.positions, (ids) => termsQuery("position", ids))),
    ...(await askInGroups("Terms of office", request.people, (ids) => termsQuery("person", ids))),
  ];
  const happened = await askInGroups("Events", request.events, eventsQuery);
  const people = unique([...request.people, ...idsIn(held, ["person"])]);
  const lives = await askInGroups("People", people, livesQuery);
  const positions = idsIn(held, ["position"]);
  const belonging = await askInGroups("Offices", positions, officesQuery);

  const named = unique([
    ...Object.values(request).flat(),
    ...people,
    ...positions,
    ...idsIn(held, ["nature"]),
    ...idsIn(belonging, ["jurisdiction", "organisation", "country"]),
    ...idsIn(happened, ["event", "place", "country", "participant", "series"]),
  ]);
  const names = readNames(await askInGroups("Names", named, namesQuery));
  const reading = { names, offices: officesIn(positions, belonging, names), idFor: factIds(), today };
  const terms = readTerms(held, reading);
  const events = readEvents(happened, reading);
  const statements = new Set(held.map((row) => row["statement"])).size;
  return {
    terms,
    people: readPeople(lives, reading),
    events,
    asked: Object.values(request).flatMap((ids: readonly string[]) =>
      ids.map((id) => names.get(id)?.label || id),
    ),
    leftOut: statements - terms.length + idsIn(happened, ["event"]).length - events.length,
  };
}

function officesIn(
  positions: readonly string[],
  rows: readonly Row[],
  names: ReadonlyMap<string, ItemNames>,
): Map<string, OfficeName> {
  const offices = new Map<string, OfficeName>();
  for (const position of positions) {
    const row = rows.find((each) => entityId(each["position"] ?? "") === position);
    const owner = row?.["jurisdiction"] ?? row?.["organisation"] ?? row?.["country"] ?? "";
    const called = names.get(position);
    const office = called && officeName(called, names.get(entityId(owner) ?? "")?.label || null);
    if (office) offices.set(position, office);
  }
  return offices;
}

function idsIn(rows: readonly Row[], keys: readonly string[]): string[] {
  return unique(rows.flatMap((row) => keys.flatMap((key) => entityId(row[key] ?? "") ?? [])));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
