// The news that is read: from paths, or the articles in `seeds/`; when they run out, varied.
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/**
 * The articles in files, and in folders and all below them.
 * @param {readonly string[]} paths
 * @returns {Promise<string[]>}
 */
export async function articlesIn(paths) {
  const articles = [];
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
      articles.push(...(await articlesIn(names.map((name) => join(path, name)))));
    } else if ([".txt", ".md", ".article"].includes(extname(path)))
      articles.push(await readFile(path, "utf8"));
  }
  return articles;
}

/**
 * The articles one after the other and then all of them again with other numbers and names, without end, so
 * that nothing is read twice.
 * @param {readonly string[]} articles
 * @returns {Generator<string, never>}
 */
export function* endless(articles) {
  for (let round = 0; ; round++)
    for (const article of articles) yield round === 0 ? article : varied(article, round);
}

/**
 * An article with other digits and other names in every paragraph.
 * @param {string} article
 * @param {number} round
 */
export function varied(article, round) {
  const ending = [..."aeiou"]
    .map((_, nth, vowels) => vowels[(nth + round) % 5])
    .join("")
    .slice(0, 2);
  return article
    .split("\n")
    .map((line) => {
      const other = line
        .replace(/\d/g, (digit) => String((Number(digit) + round) % 10))
        .replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu, (name) =>
          `${name}${ending}${round}`.replace(/\d/g, letter),
        );
      return line.trim() !== "" && other === line ? `${line} There were ${round + 1} of them.` : other;
    })
    .join("\n");
}

/** @param {string} digit */
function letter(digit) {
  return "bcdfgklmnr".charAt(Number(digit));
}

/**
 * Copies of an article in each of which its longest paragraph is another.
 * @param {string} article
 * @param {number} count
 */
export function editsOf(article, count) {
  const longest = article.split("\n").reduce((a, b) => (b.length > a.length ? b : a), "");
  return Array.from({ length: count }, (_, nth) => {
    const paragraph = `${longest} It was number ${nth + 1}.`;
    return { article: article.replace(longest, () => paragraph), paragraph };
  });
}
