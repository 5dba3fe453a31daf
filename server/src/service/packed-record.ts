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
import { lazily } from "../text/lazily.ts";
import { type OutlinedEntry, outlined } from "../timeline/timeline-index.ts";
import type { ArticleRecord } from "./record.ts";

/** A record as it is kept and handed on, in bytes. */
export interface PackedRecord {
  /** Names what is packed exactly. */
  readonly mark: string;
  /** What is told at once to those who answer for all articles (`RecordOutline`), compressed. */
  readonly outline: Uint8Array;
  /** The rest of the record, compressed in two parts, of which the second is what is not looked up. */
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
}

/** What is not looked up, and so stands in no outline: half of a record, and seldom asked for. */
export type SaidApart = Partial<Sayings>;

const namesApart = sectionNames.filter((name) => !isLookedUp(name));

/** Makes texts small. */
export interface Compressor {
  compress(text: string): Uint8Array;
  /** The text again; throws on other bytes. */
  decompress(bytes: Uint8Array): string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8: half of what a text takes in memory, if that. */
export const utf8: Compressor = {
  compress: (text) => encoder.encode(text),
  decompress: (bytes) => decoder.decode(bytes),
};

/** Makes a record small. */
export function packed(record: ArticleRecord, compressor: Compressor): PackedRecord {
  const { outline, rest, apart } = textsOf(record);
  return {
    mark: markOf({ outline, rest, apart }),
    outline: compressor.compress(outline),
    rest: joined(compressor.compress(rest), compressor.compress(apart)),
  };
}

/** The mark that a record has when it is packed. */
export function markOfRecord(record: ArticleRecord): string {
  return markOf(textsOf(record));
}

interface Texts {
  readonly outline: string;
  readonly rest: string;
  readonly apart: string;
}

function textsOf(record: ArticleRecord): Texts {
  return {
    outline: JSON.stringify(outlineOf(record)),
    rest: JSON.stringify(restOf(record)),
    apart: JSON.stringify(apartOf(record)),
  };
}

function markOf({ outline, rest, apart }: Texts): string {
  return shortName(outline) + shortName(rest) + shortName(apart);
}

/** The record that was packed; what is not looked up is unpacked when it is first asked for. */
export function unpacked(record: PackedParts, compressor: Compressor): ArticleRecord {
  const { values, shown } = outlineIn(record, compressor);
  const [first] = apartFrom(record.rest);
  const { digest, places, timeline }: RecordRest = JSON.parse(compressor.decompress(first));
  const { version, findings, lines } = shown;
  const { values: said, ...compared } = values;
  const says = perSection<Sayings>((name) =>
    said[name].map((value, nth) => ({ value, place: places[name][nth] })),
  );
  const apart = lazily(() => apartIn(record, compressor));
  for (const name of namesApart)
    Object.defineProperty(says, name, { enumerable: true, get: () => apart()[name] ?? [] });
  return { version, digest: { ...compared, ...digest, lines, says }, findings, timeline };
}

/** What is not looked up of a packed record, quicker than the whole. */
export function apartIn({ rest }: Pick<PackedRecord, "rest">, compressor: Compressor): SaidApart {
  const [, second] = apartFrom(rest);
  return JSON.parse(compressor.decompress(second));
}

/** In bytes, before two parts. */
const LENGTH = 4;

/** Two parts, one behind the other, with the length of the first before them. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(LENGTH + first.length + second.length);
  new DataView(both.buffer).setUint32(0, first.length);
  both.set(first, LENGTH);
  both.set(second, LENGTH + first.length);
  return both;
}

function apartFrom(both: Uint8Array): readonly [first: Uint8Array, second: Uint8Array] {
  const end = LENGTH + new DataView(both.buffer, both.byteOffset).getUint32(0);
  return [both.subarray(LENGTH, end), both.subarray(end)];
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
export function outlineIn({ outline }: Pick<PackedRecord, "outline">, compressor: Compressor): RecordOutline {
  return JSON.parse(compressor.decompress(outline));
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
  return { digest: { title, date, claims, toCheck, text }, places, timeline };
}

function apartOf({ digest: { says } }: ArticleRecord): SaidApart {
  return Object.fromEntries(namesApart.map((name) => [name, says[name]]));
}
