import type { Finding } from "../rules/finding.ts";
import type { KeptFindings } from "./kept-comparisons.ts";
import type { Compressor } from "./packed-record.ts";

/** What articles show beside others, compressed, since most of it is looked at once; and which articles it is about. */
export class ComparedFindings {
  readonly #compressor: Compressor;
  /** `null`: nothing was found. */
  readonly #found = new Map<string, KeptFindings | null>();
  /** Article → the articles whose findings point into it. */
  readonly #pointing = new Map<string, Set<string>>();

  constructor(compressor: Compressor) {
    this.#compressor = compressor;
  }

  has(uri: string): boolean {
    return this.#found.has(uri);
  }

  /** What was found of an article; `undefined` if it was not compared. */
  of(uri: string): readonly Finding[] | undefined {
    const found = this.#found.get(uri);
    return found ? JSON.parse(this.#compressor.decompress(found.packed)) : found === null ? [] : undefined;
  }

  set(uri: string, findings: readonly Finding[]): void {
    const into = new Set(
      findings.flatMap(({ evidence }) => evidence.flatMap((item) => ("uri" in item ? item.uri : []))),
    );
    into.delete(uri);
    const packed = (): Uint8Array => this.#compressor.compress(JSON.stringify(findings));
    this.restore(uri, findings.length === 0 ? null : { packed: packed(), pointsInto: [...into] });
  }

  /** Takes what was kept; `null` where nothing was found. */
  restore(uri: string, kept: KeptFindings | null): void {
    this.#found.set(uri, kept);
    for (const target of kept?.pointsInto ?? []) {
      const known = this.#pointing.get(target);
      if (known === undefined) this.#pointing.set(target, new Set([uri]));
      else known.add(uri);
    }
  }

  /** Lets go of what was found of these articles, and of all that points into them; gives the articles concerned. */
  forget(uris: ReadonlySet<string>): ReadonlySet<string> {
    const concerned = new Set(uris);
    for (const uri of uris) {
      for (const other of this.#pointing.get(uri) ?? []) concerned.add(other);
      this.#pointing.delete(uri);
    }
    for (const uri of concerned) this.#found.delete(uri);
    return concerned;
  }

  /** What was found of each article that shows something. */
  kept(): ReadonlyMap<string, KeptFindings> {
    return new Map([...this.#found].flatMap(([uri, found]) => (found === null ? [] : [[uri, found]])));
  }
}
