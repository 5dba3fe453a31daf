import type {
  DatedName,
  EventFact,
  Fact,
  OrganisationFact,
  PersonFact,
  PlaceFact,
  TermFact,
  Validity,
  WorkFact,
} from "./fact.ts";

/** A fact in words, for people: what it is, what it is called, and a line for everything else it says. */
export interface FactDescription {
  readonly kind: "event" | "term of office" | "person" | "place" | "organisation" | "work";
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** Puts a fact into words; its source comes last. */
export function describeFact(fact: Fact): FactDescription {
  const { kind, title, lines } = describe(fact);
  const source = { label: "Source", text: `${fact.source} (looked up ${fact.retrieved})` };
  return { kind, title, lines: [...lines.flatMap(line), source] };
}

type Line = readonly [label: string, text: string | null | undefined];
type Draft = Pick<FactDescription, "kind" | "title"> & { readonly lines: readonly Line[] };

function describe(fact: Fact): Draft {
  if ("person" in fact) return term(fact);
  if ("born" in fact) return person(fact);
  if ("publisher" in fact) return work(fact);
  return "type" in fact ? lasting(fact) : event(fact);
}

function event(fact: EventFact): Draft {
  return {
    kind: "event",
    title: fact.names[0] ?? fact.id,
    lines: [
      ["Also", list(fact.names.slice(1))],
      ["Date", span({ from: fact.start, until: fact.end ?? fact.start })],
      ["In force", fact.inForce && span(fact.inForce)],
      ["Number", fact.number === null ? null : `${fact.number} (${fact.series ?? "of its series"})`],
      ["Place", list([fact.venue, fact.place].filter((name) => name !== null))],
      ["Host", fact.host],
      ["Participants", list(fact.participants)],
      ["Mediators", list(fact.mediators)],
      ["Leaders", list(Object.entries(fact.leaders).map(([side, leader]) => `${leader} (${side})`))],
    ],
  };
}

function term(fact: TermFact): Draft {
  return {
    kind: "term of office",
    title: `${fact.person}, ${fact.acting ? "acting " : ""}${fact.office}, ${fact.of}`,
    lines: [
      ["Office also", list(fact.names)],
      ["Term", span({ from: fact.start, until: fact.end })],
    ],
  };
}

function person(fact: PersonFact): Draft {
  return {
    kind: "person",
    title: fact.names[0] ?? fact.id,
    lines: [
      ["Also", list(fact.names.slice(1))],
      ["Born", fact.born],
      ["Died", fact.died],
    ],
  };
}

function lasting(fact: PlaceFact | OrganisationFact): Draft {
  return {
    kind: fact.type,
    title: fact.names[0]?.name ?? fact.id,
    lines: [
      ["Names", list(fact.names.map(nameInUse))],
      ["Kind", fact.kind],
      ["Founded", fact.founded],
      ["Dissolved", fact.dissolved],
      ["Came from", fact.predecessor],
      ["Became", fact.successor],
      ["Country", fact.country],
      ...(fact.type === "organisation"
        ? ([
            ["Seat", fact.seat],
            ["Site", fact.site],
          ] as const)
        : []),
    ],
  };
}

function work(fact: WorkFact): Draft {
  return {
    kind: "work",
    title: fact.names[0] ?? fact.id,
    lines: [
      ["Also", list(fact.names.slice(1))],
      ["Kind", fact.kind],
      ["Publisher", fact.publisher],
      ["Site", fact.site],
    ],
  };
}

function line([label, text]: Line): { label: string; text: string }[] {
  return text ? [{ label, text }] : [];
}

function list(items: readonly string[]): string {
  return items.join(", ");
}

function nameInUse({ name, from, until }: DatedName): string {
  return from === null && until === null ? name : `${name} (${span({ from, until })})`;
}

function span({ from, until }: Validity): string {
  if (from === null) return until === null ? "" : `until ${until}`;
  if (until === null) return `since ${from}`;
  return from === until ? from : `${from} to ${until}`;
}
