import * as v from "valibot";
import type { KeptComparisons, KeptFindings } from "../../service/kept-comparisons.ts";
import { deflated } from "../deflated.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What stands before the findings: they follow in this order. Articles go by their place in the list. */
const tableSchema = v.object({
  uris: v.array(v.string()),
  /** Of the first articles of the list; the others were only pointed into. */
  marks: v.array(v.string()),
  findings: v.array(v.object({ of: whole, length: whole, into: v.array(whole) })),
});

/** How many bytes tell how long the table is. */
const HEAD = 4;

/** Comparisons as bytes: a table, and the findings as they are packed. */
export function bytesOfComparisons({ articles, findings }: KeptComparisons): Uint8Array {
  const numbers = new Map([...articles.keys()].map((uri, nth) => [uri, nth]));
  const numberOf = (uri: string): number => {
    const number = numbers.get(uri) ?? numbers.size;
    numbers.set(uri, number);
    return number;
  };
  const listed = [...findings].map(([uri, { packed, pointsInto }]) => ({
    of: numberOf(uri),
    length: packed.length,
    into: pointsInto.map(numberOf),
  }));
  const marks = [...articles.values()];
  const table = deflated.compress(JSON.stringify({ uris: [...numbers.keys()], marks, findings: listed }));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(table.length);
  return Buffer.concat([head, table, ...[...findings.values()].map(({ packed }) => packed)]);
}

/** Reads the comparisons back; throws on any other bytes. */
export function comparisonsIn(bytes: Buffer): KeptComparisons {
  let at = HEAD + bytes.readUInt32LE(0);
  const table = v.parse(tableSchema, JSON.parse(deflated.decompress(bytes.subarray(HEAD, at))));
  const uriOf = (nth: number): string => {
    const uri = table.uris[nth];
    if (uri === undefined) throw new Error("There is no such article.");
    return uri;
  };
  const findings = table.findings.map(({ of, length, into }): [string, KeptFindings] => {
    const packed = bytes.subarray(at, at + length);
    at += length;
    return [uriOf(of), { packed, pointsInto: into.map(uriOf) }];
  });
  const articles = new Map(table.marks.map((mark, nth) => [uriOf(nth), mark]));
  return { articles, findings: new Map(findings) };
}
