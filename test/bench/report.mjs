// The tables of docs/performance.md.
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";

/** @typedef {import("./measure.mjs").Figures} Figures */

/** What the ratios are to. */
export const baseline = "wink-nlp alone";

/**
 * @param {ReadonlyMap<string, Figures>} figures
 * @param {ReadonlyMap<string, string>} reads what each subject looks for
 * @param {string} news what was read
 */
export function comparison(figures, reads, news) {
  const base = figures.get(baseline);
  const rows = [...figures].map(([name, of]) => [
    name,
    reads.get(name) ?? "",
    `${(of.throughput / 1000).toFixed(3)} MB/s (${ratio(of.throughput, base?.throughput)})`,
    `${of.article.toFixed(1)} ms (${ratio(of.article, base?.article)})`,
    `${of.paragraph.toFixed(2)} ms (${ratio(of.paragraph, base?.paragraph)})`,
    Number.isNaN(of.edit) ? "–" : `${of.edit.toFixed(2)} ms`,
    `${of.start.toFixed(0)} ms (${ratio(of.start, base?.start)})`,
    `${megabytes(of.loaded)} MB`,
    `${megabytes(of.after)} MB${of.read < 1000 ? ` (${of.read})` : ""}`,
  ]);
  return [
    `Read: ${news}. ${cpus().length} cores, Node ${process.versions.node}. In brackets: how many times ${baseline}.`,
    "",
    ...table(
      [
        "",
        "looks for",
        "throughput",
        "an article",
        "an edit: its paragraph",
        "an edit: the article",
        "start",
        "loaded",
        "after 1,000 articles",
      ],
      rows,
    ),
  ].join("\n");
}

/**
 * @param {number} value
 * @param {number | undefined} base
 */
function ratio(value, base) {
  const times = value / (base ?? Number.NaN);
  return `${times < 10 ? times.toPrecision(2) : times.toFixed(0)}×`;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

/**
 * Puts a table between its markers in the document.
 * @param {string} path
 * @param {string} name
 * @param {string} text
 */
export async function putInto(path, name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const document = await readFile(path, "utf8");
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The markers of “${name}” are not in the document.`);
  await writeFile(path, `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`);
}
