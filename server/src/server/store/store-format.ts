import * as v from "valibot";
import type { FileStamp } from "../../service/article-reader.ts";
import type { PackedRecord } from "../../service/packed-record.ts";
import { hashBytes } from "./file-stamp.ts";

/** A record as the store has it, with what it was made from. */
export interface StoredRecord {
  readonly uri: string;
  readonly stamp: FileStamp;
  /** When the stamp was taken, in milliseconds since 1970. */
  readonly taken: number;
  /** The date that a person had settled for the article, as JSON. */
  readonly settled: string;
  /** The day the file was last changed, where articles are dated by it. */
  readonly modified: string | null;
  readonly record: PackedRecord;
}

/** A record of a store without its bytes, and where they are. */
export interface StoredEntry extends Omit<StoredRecord, "record"> {
  /** Names the record. */
  readonly mark: string;
  /** Where its bytes begin in the file. */
  readonly at: number;
  /** How long its two parts are. */
  readonly outline: number;
  readonly rest: number;
}

/** Changes whenever what follows does. */
const FORMAT = "second-source index 2";

const metaSchema = v.object({
  uri: v.string(),
  stamp: v.object({ size: v.number(), mtime: v.number(), hash: v.string() }),
  taken: v.number(),
  settled: v.string(),
  modified: v.nullable(v.string()),
  mark: v.string(),
  outline: v.pipe(v.number(), v.integer(), v.minValue(0)),
  rest: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sum: v.string(),
});

/** No line that describes a record is longer, in bytes. */
const LONGEST_META = 65_536;

/** The first line of a store: only one with the same identity can be used. */
export function headOf(identity: string): Uint8Array {
  return Buffer.from(`${FORMAT} ${identity}\n`);
}

/** A record as bytes: a line of JSON that describes it, its two parts, a line end. */
export function bytesOf({ record: { mark, outline, rest }, ...meta }: StoredRecord): Uint8Array {
  const sum = sumOf({ mark, outline, rest });
  const line = JSON.stringify({ ...meta, mark, outline: outline.length, rest: rest.length, sum });
  return Buffer.concat([Buffer.from(`${line}\n`), outline, rest, Buffer.from("\n")]);
}

/**
 * The record at an offset of bytes that begin at `start` of the file, and where the next one begins; `null` while there are
 * too few bytes. Throws on damage.
 */
export function entryAt(
  bytes: Buffer,
  offset: number,
  start: number,
): { entry: StoredEntry; next: number } | null {
  const end = bytes.indexOf(10, offset);
  if (end === -1) {
    if (bytes.length - offset > LONGEST_META) throw new Error("This is no record.");
    return null;
  }
  const { sum, ...meta } = v.parse(metaSchema, JSON.parse(bytes.toString("utf8", offset, end)));
  const entry = { ...meta, at: start + end + 1 };
  const last = end + 1 + meta.outline + meta.rest;
  if (bytes.length <= last) return null;
  if (bytes[last] !== 10 || sumOf(recordIn(bytes.subarray(end + 1, last), entry)) !== sum)
    throw new Error("Damaged.");
  return { entry, next: last + 1 };
}

/** The record of an entry, of which the bytes are given. */
export function recordIn(bytes: Uint8Array, { mark, outline, rest }: StoredEntry): PackedRecord {
  return { mark, outline: bytes.slice(0, outline), rest: bytes.slice(outline, outline + rest) };
}

function sumOf({ mark, outline, rest }: PackedRecord): string {
  return hashBytes(Buffer.from(mark), outline, rest);
}
