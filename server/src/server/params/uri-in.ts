import { normalUri } from "../../text/uris.ts";
import { documentParams } from "./documents.ts";
import { readParams } from "./read-params.ts";

/** The document that a request is about, in normal form. */
export function uriIn(params: unknown): string {
  return normalUri(readParams(documentParams, params).uri);
}
