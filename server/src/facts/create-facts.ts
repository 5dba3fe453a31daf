import { lazily } from "../text/lazily.ts";
import { CapitalNames } from "./capital-names.ts";
import { EventNames } from "./event-names.ts";
import type { Fact, FactKind, FactPack, FactsByKind, OrganisationFact, TermFact } from "./fact.ts";
import type { Facts, Known } from "./facts.ts";
import { foldName } from "./fold-words.ts";
import { groupBy } from "./group-by.ts";
import { createHouseStyle, type HouseStyle } from "./house-style.ts";
import { nearestEvents, nearestTerms } from "./nearest.ts";
import { siteHost, widerHosts } from "./site-host.ts";

/**
 * Joins packs into one body of facts, the nearest first: what it says of an event or a term of office goes before
 * what a further pack says. The packs are asked for, and each way to look up is prepared, when first used.
 */
export function createFacts(
  given: readonly FactPack[] | (() => readonly FactPack[]),
  houseStyle: HouseStyle = createHouseStyle({}),
): Facts {
  const packs = typeof given === "function" ? given : () => given;
  const all = <K extends FactKind>(kind: K) =>
    lazily(() =>
      packs().flatMap((pack) => pack[kind].map((fact: FactsByKind[K][number]) => ({ fact, pack }))),
    );
  const events = all("events");
  const terms = all("terms");
  const people = all("people");
  const places = all("places");
  const organisations = all("organisations");

  const works = all("works");

  const eventsByName = lazily(() => groupBy(events(), ({ fact }) => fact.names));
  const peopleByName = lazily(() => groupBy(people(), ({ fact }) => fact.names));
  const placesByName = lazily(() => groupBy(places(), ({ fact }) => fact.names.map(({ name }) => name)));
  const organisationsByName = lazily(() =>
    groupBy(organisations(), ({ fact }) => fact.names.map(({ name }) => name)),
  );
  const worksByName = lazily(() => groupBy(works(), ({ fact }) => fact.names));
  const spellingsOf = (name: string): readonly string[] =>
    peopleByName().get(foldName(name))?.[0]?.fact.names ?? [name];
  const termsByPerson = lazily(() => groupBy(terms(), ({ fact }) => spellingsOf(fact.person)));
  const namesOf = (owner: string): readonly string[] => [
    owner,
    ...[...named(placesByName(), owner), ...named(organisationsByName(), owner)].flatMap(({ fact }) =>
      fact.names.map(({ name }) => name),
    ),
  ];
  const termsByOwner = lazily(() => groupBy(terms(), ({ fact }) => namesOf(fact.of)));
  const termsIn = (of: string): Known<TermFact>[] => nearestTerms(named(termsByOwner(), of)).sort(byStart);
  const factsById = lazily(() => {
    const known: Known<Fact>[] = [
      ...[...events(), ...terms(), ...people()],
      ...[...places(), ...organisations(), ...works()],
    ];
    return new Map(known.reverse().map((each) => [`${each.pack.id}/${each.fact.id}`, each]));
  });
  const publishers = lazily(() => {
    const sites = organisations().flatMap((known): [string, Known<OrganisationFact>][] => {
      const host = known.fact.site === null ? null : siteHost(known.fact.site);
      return host === null ? [] : [[host, known]];
    });
    return new Map(sites.reverse());
  });
  const eventNames = lazily(() => new EventNames(events()));
  const bearerNames = lazily(() => {
    const bearers = [...places(), ...organisations()];
    return new CapitalNames(
      bearers.flatMap((bearer) => bearer.fact.names.map((name) => [name.name, { name, bearer }] as const)),
    );
  });
  const workNames = lazily(
    () => new CapitalNames(works().flatMap((work) => work.fact.names.map((name) => [name, work] as const))),
  );

  return {
    houseStyle,
    get events() {
      return events();
    },
    eventsNamed: (name) => nearestEvents(named(eventsByName(), name)),
    eventsIn: (text, surroundings) => eventNames().findIn(text, surroundings),
    termsOf: (person) => nearestTerms(named(termsByPerson(), person)).sort(byStart),
    termsIn,
    holdersOf: (office, of) =>
      termsIn(of).filter(({ fact }) =>
        [fact.office, ...fact.names].some((name) => foldName(name) === foldName(office)),
      ),
    personNamed: (name) => peopleByName().get(foldName(name))?.[0] ?? null,
    placesNamed: (name) => named(placesByName(), name),
    organisationsNamed: (name) => named(organisationsByName(), name),
    factWithId: (id) => factsById().get(id) ?? null,
    publisherAt: (address) => {
      const host = siteHost(address);
      if (host === null) return null;
      for (const wider of widerHosts(host)) {
        const known = publishers().get(wider);
        if (known !== undefined) return known;
      }
      return null;
    },
    namesIn: (text) =>
      bearerNames()
        .findIn(text)
        .flatMap(({ values, ...span }) => values.map((value) => ({ ...value, ...span }))),
    worksNamed: (name) => named(worksByName(), name),
    worksIn: (text) =>
      workNames()
        .findIn(text)
        .flatMap(({ values: [work], ...span }) => (work === undefined ? [] : [{ work, ...span }])),
  };
}

function named<T>(groups: ReadonlyMap<string, readonly T[]>, name: string): readonly T[] {
  return groups.get(foldName(name)) ?? [];
}

function byStart(a: Known<TermFact>, b: Known<TermFact>): number {
  return a.fact.start < b.fact.start ? -1 : a.fact.start > b.fact.start ? 1 : 0;
}
