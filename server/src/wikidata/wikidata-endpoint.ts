import type { SparqlEndpoint } from "./sparql-endpoint.ts";

/** Wikidata's public query service. */
export const WIKIDATA_ENDPOINT = "https://query.wikidata.org/sparql";

/**
 * An endpoint as it is asked by a person's own command. The service ends a query after a minute, so the time-out is
 * longer; its user-agent policy asks for a name and a contact, an address or a page, which only the person can give.
 * Throws if `url` is no address of the web.
 */
export function wikidataEndpoint(given: {
  readonly url: string;
  readonly version: string;
  readonly contact: string | null;
  readonly seconds: number;
  readonly onRetry: (reason: string) => void;
}): SparqlEndpoint {
  if (!URL.canParse(given.url) || !/^https?:/i.test(given.url))
    throw new Error(`${given.url} is no address of a SPARQL endpoint.`);
  const contact = given.contact === null ? "" : ` (${given.contact.replace(/[^\x20-\x7e]|[()]/g, "")})`;
  return {
    url: given.url,
    userAgent: `SecondSource/${given.version}${contact} node.js/${process.versions.node}`,
    timeout: given.seconds * 1000,
    retries: 4,
    pause: 2000,
    onRetry: given.onRetry,
  };
}

/** A time-out that lets the service's own come first, in seconds. */
export const PATIENCE = 90;
