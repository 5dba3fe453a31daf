/**
 * Questions in SPARQL for data of Wikidata's shape (Wikibase RDF dump format). Each has one row a solution in a fixed
 * order, so that it can be asked for page by page; what an item has several of comes in several rows.
 */

const PREFIXES = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX psv: <http://www.wikidata.org/prop/statement/value/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX pr: <http://www.wikidata.org/prop/reference/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;

/** Terms of office: positions held (P39) with start (P580), end (P582), nature (P5102) and references (P854). */
export function termsQuery(of: "position" | "person", ids: readonly string[]): string {
  return `${PREFIXES}
SELECT ?statement ?person ?position ?start ?startPrecision ?end ?endPrecision ?nature ?reference WHERE {
  VALUES ?${of} { ${items(ids)} }
  ?person p:P39 ?statement .
  ?statement ps:P39 ?position ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  OPTIONAL { ?statement pq:P5102 ?nature }
  OPTIONAL { ?statement prov:wasDerivedFrom/pr:P854 ?reference }
} ORDER BY ?statement ?start ?end ?nature ?reference`;
}

/** What an office belongs to: its jurisdiction (P1001), the organisation it directs (P2389), its country (P17). */
export function officesQuery(ids: readonly string[]): string {
  return `${PREFIXES}
SELECT ?position ?jurisdiction ?organisation ?country WHERE {
  VALUES ?position { ${items(ids)} }
  OPTIONAL { ?position wdt:P1001 ?jurisdiction }
  OPTIONAL { ?position wdt:P2389 ?organisation }
  OPTIONAL { ?position wdt:P17 ?country }
} ORDER BY ?position ?jurisdiction ?organisation ?country`;
}

/** Births (P569) and deaths (P570) as the best-ranked statements give them. */
export function livesQuery(ids: readonly string[]): string {
  return `${PREFIXES}
SELECT ?person ?born ?bornPrecision ?died ?diedPrecision WHERE {
  VALUES ?person { ${items(ids)} }
  OPTIONAL { ${bestTime("?person", "P569", "born")} }
  OPTIONAL { ${bestTime("?person", "P570", "died")} }
} ORDER BY ?person ?born ?died`;
}

/**
 * Events: the items themselves, and what is an instance (P31) or part (P361) of them or belongs to their series
 * (P179), with point in time (P585), start, end, place (P276), country (P17), participants (P710) and number (P1545).
 */
export function eventsQuery(ids: readonly string[]): string {
  return `${PREFIXES}
SELECT ?event ?time ?timePrecision ?start ?startPrecision ?end ?endPrecision ?place ?country ?participant
  ?series ?number ?reference WHERE {
  { VALUES ?event { ${items(ids)} } }
  UNION { VALUES ?whole { ${items(ids)} } ?event wdt:P31|wdt:P361|wdt:P179 ?whole }
  OPTIONAL { ${bestTime("?event", "P585", "time")}
    OPTIONAL { ?timeStatement prov:wasDerivedFrom/pr:P854 ?reference } }
  OPTIONAL { ${bestTime("?event", "P580", "start")} }
  OPTIONAL { ${bestTime("?event", "P582", "end")} }
  OPTIONAL { ?event wdt:P276 ?place }
  OPTIONAL { ?event wdt:P17 ?country }
  OPTIONAL { ?event wdt:P710 ?participant }
  OPTIONAL { ?event p:P179 [ ps:P179 ?series ; pq:P1545 ?number ] }
} ORDER BY ?event ?time ?start ?end ?place ?country ?participant ?series ?number ?reference`;
}

/** Names (rdfs:label) and other names (skos:altLabel) in English, or those meant for all languages (“mul”). */
export function namesQuery(ids: readonly string[]): string {
  return `${PREFIXES}
SELECT ?item ?label ?alias ?language WHERE {
  VALUES ?item { ${items(ids)} }
  { ?item rdfs:label ?label . BIND(LANG(?label) AS ?language) }
  UNION { ?item skos:altLabel ?alias . BIND(LANG(?alias) AS ?language) }
  FILTER(?language IN ("en", "mul"))
} ORDER BY ?item ?label ?alias ?language`;
}

function bestTime(item: string, property: string, name: string): string {
  return `${item} p:${property} ?${name}Statement . ?${name}Statement a wikibase:BestRank ;
    psv:${property} [ wikibase:timeValue ?${name} ; wikibase:timePrecision ?${name}Precision ] .`;
}

const items = (ids: readonly string[]): string => ids.map((id) => `wd:${id}`).join(" ");
