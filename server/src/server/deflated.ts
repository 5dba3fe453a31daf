import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Squeezer } from "../service/packed-record.ts";

/** The quickest level: records repeat themselves so much that the others gain little. */
const LEVEL = 1;

/** Deflate (RFC 1951): a record to a sixth. */
export const deflated: Squeezer = {
  squeeze: (text) => new Uint8Array(deflateRawSync(text, { level: LEVEL })),
  unsqueeze: (bytes) => inflateRawSync(bytes).toString("utf8"),
};
