import { type ArticleDigest, type ArticleValues, valuesOf } from "../corpus/digest.ts";
import {
  isLookedUp,
  type PlaceOf,
  perSection,
  type Sayings,
  type SectionName,
  sectionNames,
} from "../corpus/sections.ts";
import { digest as shortName } from "../text/digest.ts";
import { type OutlinedEntry, outlined } from "../timeline/timeline-index.ts";
import type { ArticleRecord } from "./record.ts";

/** A record as it is kept and handed on, in bytes. */
export interface PackedRecord {
  /** Names what is packed exactly. */
  readonly mark: string;
  /** What is told at once to those who answer for all articles (`RecordOutline`), squeezed. */
  readonly outline: Uint8Array;
  /** The rest of the record, squeezed. */
  readonly rest: Uint8Array;
}

/** A packed record's bytes. */
export type PackedParts = Pick<PackedRecord, "outline" | "rest">;

/** What those who answer for all articles are told of one. */
export interface RecordOutline {
  readonly values: ArticleValues;
  readonly timeline: readonly OutlinedEntry[];
  readonly shown: ShownRecord;
}

/** What lists and diagnostics need of an article, so that its record need not be unpacked for them. */
export interface ShownRecord extends Pick<ArticleRecord, "version" | "findings"> {
  readonly lines: ArticleDigest["lines"];
}

/** What a record holds besides its outline. */
interface RecordRest extends Pick<ArticleRecord, "timeline"> {
  readonly digest: Omit<ArticleDigest, keyof ArticleValues | "lines" | "says">;
  /** Where the values of the outline are said, in the same order. */
  readonly places: { readonly [S in SectionName]: readonly PlaceOf<S>[] };
  /** What is not looked up, and so stands in no outline. */
  readonly apart: Partial<Sayings>;
}

/** Makes texts small. */
export interface Squeezer {
  squeeze(text: string): Uint8Array;
  /** The text again; throws on other bytes. */
  unsqueeze(bytes: Uint8Array): string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8: half of what a text takes in memory, if that. */
export const utf8: Squeezer = {
  squeeze: (text) => encoder.encode(text),
  unsqueeze: (bytes) => decoder.decode(bytes),
};

/** Makes a record small. */
export function packed(record: ArticleRecord, squeezer: Squeezer): PackedRecord {
  const texts = textsOf(record);
  const [outline, rest] = [squeezer.squeeze(texts.outline), squeezer.squeeze(texts.rest)];
  return { mark: markOf(texts), outline, rest };
}

/** The mark that a record has when it is packed. */
export function markOfRecord(record: ArticleRecord): string {
  return markOf(textsOf(record));
}

function textsOf(record: ArticleRecord): { readonly outline: string; readonly rest: string } {
  return { outline: JSON.stringify(outlineOf(record)), rest: JSON.stringify(restOf(record)) };
}

function markOf({ outline, rest }: ReturnType<typeof textsOf>): string {
  return shortName(outline) + shortName(rest);
}

/** The record that was packed. */
export function unpacked(record: PackedParts, squeezer: Squeezer): ArticleRecord {
  const { values, shown } = outlineIn(record, squeezer);
  const { digest, places, apart, timeline }: RecordRest = JSON.parse(squeezer.unsqueeze(record.rest));
  const { version, findings, lines } = shown;
  const { values: said, ...compared } = values;
  const says = perSection<Sayings>(
    (name) => apart[name] ?? said[name].map((value, nth) => ({ value, place: places[name][nth] })),
  );
  return { version, digest: { ...compared, ...digest, lines, says }, findings, timeline };
}

/** What of a record is always at hand. */
export function outlineOf(record: ArticleRecord): RecordOutline {
  return {
    values: valuesOf(record.digest),
    timeline: record.timeline.map(outlined),
    shown: shownOf(record),
  };
}

/** The outline of a packed record. */
export function outlineIn({ outline }: Pick<PackedRecord, "outline">, squeezer: Squeezer): RecordOutline {
  return JSON.parse(squeezer.unsqueeze(outline));
}

/** What of a record lists and diagnostics need. */
export function shownOf({ version, findings, digest: { lines } }: ArticleRecord): ShownRecord {
  return { version, findings, lines };
}

function restOf({ digest, timeline }: ArticleRecord): RecordRest {
  const { title, date, claims, toCheck, text, says } = digest;
  const places = perSection<RecordRest["places"]>((name) =>
    isLookedUp(name) ? says[name].map(({ place }) => place) : [],
  );
  const apart = Object.fromEntries(
    sectionNames.flatMap((name) => (isLookedUp(name) ? [] : [[name, says[name]]])),
  );
  return { digest: { title, date, claims, toCheck, text }, places, apart, timeline };
}
