import { readFile } from "node:fs/promises";
import type { ComparisonStore, KeptComparisons } from "../../service/kept-comparisons.ts";
import { writeAtomically } from "../write-atomically.ts";
import { bytesOfComparisons, comparisonsIn } from "./comparison-format.ts";
import { hashBytes } from "./file-stamp.ts";

/** Changes whenever what follows does. */
const FORMAT = "second-source comparisons 2";

/**
 * Comparisons on disk: a line that names what they depend on and a checksum, then what was found. Whatever is wrong
 * with it is no error: everything is compared again. A file that cannot be written is left alone.
 */
export class ComparisonFile implements ComparisonStore {
  readonly #path: string;
  readonly #head: string;

  /** `identity` names all that comparisons depend on besides the articles: program, settings, facts. One line. */
  constructor(path: string, identity: string) {
    this.#path = path;
    this.#head = `${FORMAT} ${identity} `;
  }

  async load(): Promise<KeptComparisons | null> {
    try {
      const bytes = await readFile(this.#path);
      const end = bytes.indexOf(10);
      const body = bytes.subarray(end + 1);
      if (bytes.toString("utf8", 0, end) !== this.#head + hashBytes(body)) return null;
      return comparisonsIn(body);
    } catch {
      return null;
    }
  }

  async save(kept: KeptComparisons): Promise<void> {
    try {
      const body = bytesOfComparisons(kept);
      const head = Buffer.from(`${this.#head}${hashBytes(body)}\n`);
      await writeAtomically(this.#path, Buffer.concat([head, body]));
    } catch {
      // Without it the next session compares again.
    }
  }
}
