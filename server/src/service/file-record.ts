import type { PackedRecord } from "./packed-record.ts";

/** The record of a file. */
export interface KeptRecord {
  readonly kind: "record";
  readonly record: PackedRecord;
  /** The day the file was last changed, where articles are dated by it. */
  readonly modified?: string;
}

/** What a file gave: a record, or why it could not be read. */
export type FileRecord = KeptRecord | { readonly kind: "skipped"; readonly reason: string };
