import { normalUri } from "../../text/uris.ts";
import { paceOf } from "../pace-of.ts";
import { addressParams, rangeParams } from "../params/documents.ts";
import { sourceClaimsParams, sourcesParams, timelineParams } from "../params/lists.ts";
import { readParams } from "../params/read-params.ts";
import { uriIn } from "../params/uri-in.ts";
import type { Handlers } from "./handlers.ts";

const WHOLE = { from: null, to: null, limit: null };

/** Answers what asks for lists, and for what is known of words or addresses. */
export const listRequests = {
  "secondSource/documents": (service) => service.documents(),
  "secondSource/claims": (service, params) => service.claims(uriIn(params)),
  "secondSource/findings": (service, params) => service.findings(uriIn(params)),
  "secondSource/conflicts": (service) => service.conflicts(),
  "secondSource/timeline": (service, params) => {
    const query = readParams(timelineParams, params ?? null);
    return service.timeline({ ...WHOLE, ...query, uri: query?.uri ? normalUri(query.uri) : null });
  },
  "secondSource/sources": (service, params, token) => {
    const { order, most, ...query } = readParams(sourcesParams, params);
    const asked = { ...query, uri: query.uri && normalUri(query.uri) };
    return service.sources(asked, { order, most }, paceOf(token));
  },
  "secondSource/sourceClaims": (service, params, token) => {
    const { id, most, ...query } = readParams(sourceClaimsParams, params);
    const asked = { ...query, uri: query.uri && normalUri(query.uri) };
    return service.sourceClaims(asked, { id, most }, paceOf(token));
  },
  "secondSource/people": (service) => service.people(),
  "secondSource/lookUpQuery": (service, params) => {
    const { uri, range } = readParams(rangeParams, params);
    return service.lookUpQuery(normalUri(uri), range);
  },
  "secondSource/publisher": (service, params) =>
    service.publisherAt(readParams(addressParams, params).address),
} satisfies Partial<Handlers>;
