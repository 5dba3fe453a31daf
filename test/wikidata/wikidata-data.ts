/**
 * Data of Wikidata's shape (Wikibase's RDF) about a country that does not exist, in Turtle. `time` gives a value node.
 */
const time = (value: string, precision: number): string =>
  `[ wikibase:timeValue "${value}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision ${precision} ]`;

export const turtle = `
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix psv: <http://www.wikidata.org/prop/statement/value/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix pr: <http://www.wikidata.org/prop/reference/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

# Offices
wd:Q100 rdfs:label "President of Norland"@en, "Präsident von Norland"@de ;
  skos:altLabel "Head of state of Norland"@en, "POTN"@en ; wdt:P1001 wd:Q1 .
wd:Q101 rdfs:label "harbour master of Lindvik"@en .
wd:Q102 rdfs:label "Chair"@en ; wdt:P2389 wd:Q2 .
wd:Q103 rdfs:label "Ombudsman"@en .
wd:Q1 rdfs:label "Norland"@en .
wd:Q2 rdfs:label "Fisheries Board"@mul .
wd:Q9 rdfs:label "acting"@en .

# People
wd:Q10 rdfs:label "Ida Möller"@en ; skos:altLabel "Ida Moeller"@en, "Möller"@en, "Ида Мёллер"@ru, "Ida Möller (1950)"@en ;
  p:P569 wds:q10-birth ; p:P39 wds:q10-a, wds:q10-b, wds:q10-c .
wds:q10-birth a wikibase:BestRank ; psv:P569 ${time("1950-05-04", 11)} .
wds:q10-a ps:P39 wd:Q100 ; wikibase:rank wikibase:NormalRank ;
  pqv:P580 ${time("2001-03-01", 11)} ; pqv:P582 ${time("2009-02-01", 10)} ;
  prov:wasDerivedFrom [ pr:P854 <https://norland.example/presidents> ], [ pr:P143 wd:Q328 ] .
# A deprecated statement, and one that began at an unknown time.
wds:q10-b ps:P39 wd:Q100 ; wikibase:rank wikibase:DeprecatedRank ; pqv:P580 ${time("1999-01-01", 9)} .
wds:q10-c ps:P39 wd:Q101 ; wikibase:rank wikibase:NormalRank ; pq:P580 [] .
wd:Q11 rdfs:label "Jon \\"Jo\\" Berg"@mul ; p:P39 wds:q11-a, wds:q11-b, wds:q11-c ; p:P570 wds:q11-death .
wds:q11-death a wikibase:BestRank ; psv:P570 ${time("2024-01-01", 9)} .
wds:q11-a ps:P39 wd:Q100 ; wikibase:rank wikibase:NormalRank ; pq:P5102 wd:Q9 ; pqv:P580 ${time("2009-01-01", 9)} ;
  pqv:P582 ${time("2010-01-01", 9)} .
wds:q11-b ps:P39 wd:Q101 ; wikibase:rank wikibase:PreferredRank ; pqv:P580 ${time("2011-07-09", 11)} .
wds:q11-c ps:P39 wd:Q102 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time("2015-01-01", 9)} .
# Somebody without a name, and somebody in an office that belongs to nothing.
wd:Q12 p:P39 wds:q12-a .
wds:q12-a ps:P39 wd:Q100 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time("2020-01-01", 9)} .
wd:Q13 rdfs:label "Ulla Sund"@en ; p:P39 wds:q13-a .
wds:q13-a ps:P39 wd:Q103 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time("2020-01-01", 9)} .

# Events
wd:Q200 rdfs:label "Fisheries Summit"@en .
wd:Q201 rdfs:label "2019 Fisheries Summit"@en ; skos:altLabel "Lindvik summit"@en, "FS19"@en ; wdt:P31 wd:Q200 ;
  p:P585 wds:q201-a ; wdt:P276 wd:Q300 ; wdt:P17 wd:Q1 ; wdt:P710 wd:Q1, wd:Q2 ;
  p:P179 [ ps:P179 wd:Q200 ; pq:P1545 "3" ] .
wds:q201-a a wikibase:BestRank ; psv:P585 ${time("2019-06-05", 11)} ;
  prov:wasDerivedFrom [ pr:P854 <https://fisheries.example/2019> ] .
wd:Q202 rdfs:label "2021 Fisheries Summit"@en ; wdt:P361 wd:Q200 ; p:P580 wds:q202-a ; p:P582 wds:q202-b ; wdt:P17 wd:Q1 .
wds:q202-a a wikibase:BestRank ; psv:P580 ${time("2021-06-01", 11)} .
wds:q202-b a wikibase:BestRank ; psv:P582 ${time("2021-06-03", 11)} .
wd:Q203 rdfs:label "undated summit"@en ; wdt:P31 wd:Q200 .
wd:Q204 rdfs:label "ancient summit"@en ; wdt:P31 wd:Q200 ; p:P585 wds:q204-a .
wds:q204-a a wikibase:BestRank ; psv:P585 ${time("-0044-03-15", 11)} .
wd:Q300 rdfs:label "Lindvik"@en .
`;
