import { isObject } from "../text/is-object.ts";
import { isSame, type Json } from "./json.ts";

const STANDARD = "http://www.w3.org/ns/anno.jsonld";

/** What our own terms mean; `secondSource` is ours alone. */
const terms: Json = {
  prov: "http://www.w3.org/ns/prov#",
  cito: "http://purl.org/spar/cito/",
  secondSource: { "@id": "urn:second-source:note", "@type": "@json" },
  assignee: "http://www.w3.org/2005/01/wf/flow#assignee",
  publisher: "dcterms:publisher",
  comment: "rdfs:comment",
  stance: { "@id": "cito:hasCitationCharacterization", "@type": "@vocab" },
  supports: "cito:supports",
  refutes: "cito:refutes",
  history: { "@id": "prov:wasInfluencedBy", "@container": "@list" },
  at: { "@id": "prov:endedAtTime", "@type": "xsd:dateTime" },
  by: "dc:contributor",
  changed: "urn:second-source:changed",
  from: "urn:second-source:from",
  to: "urn:second-source:to",
  distinct: "urn:second-source:distinct",
};

/** The vocabulary of a file: the standard's, and our own terms. */
const context: unknown = [STANDARD, terms];

/**
 * The vocabularies of earlier versions: before notes had evidence, an assignee and a history, and before quotes were marked
 * as distinct.
 */
const { distinct: _, ...withoutDistinct } = terms;
const earlierContexts: readonly unknown[] = [
  [STANDARD, { secondSource: terms["secondSource"] }],
  [STANDARD, withoutDistinct],
];

/** A file without notes. */
export const emptyPage = `{
  "@context": ${contextText()},
  "type": "AnnotationPage",
  "items": []
}
`;

/** What a vocabulary that this program wrote is to be replaced with; `null` where it stays as it is. */
export function newerContext(value: unknown): string | null {
  return isEarlier(value) ? contextText() : null;
}

/** Whether a file holds nothing but the empty page that this program starts with. */
export function isBarePage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { "@context": vocabulary, type, items, ...more } = value;
  const isOurs = isSame(vocabulary, context) || isEarlier(vocabulary);
  return isOurs && type === "AnnotationPage" && isSame(items, []) && Object.keys(more).length === 0;
}

function isEarlier(value: unknown): boolean {
  return earlierContexts.some((each) => isSame(value, each));
}

/** A term a line. */
function contextText(): string {
  const lines = Object.entries(terms).map(
    ([term, meaning]) => `      ${JSON.stringify(term)}: ${onOneLine(meaning)}`,
  );
  return `[\n    ${JSON.stringify(STANDARD)},\n    {\n${lines.join(",\n")}\n    }\n  ]`;
}

/** A JSON value on one line, with room between its parts. */
export function onOneLine(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`);
  return `{ ${parts.join(", ")} }`;
}
