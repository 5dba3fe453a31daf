import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Compressor } from "../service/packed-record.ts";

/** The fastest level: records are so repetitive that higher ones gain little. */
const LEVEL = 1;

/** Deflate (RFC 1951): a record to a sixth. */
export const deflated: Compressor = {
  compress: (text) => new Uint8Array(deflateRawSync(text, { level: LEVEL })),
  decompress: (bytes) => inflateRawSync(bytes).toString("utf8"),
};
