import { webAddress } from "../text/web-address.ts";

/** A place to look a claim up, with the address that asks it. */
export interface LookUpSite {
  readonly name: string;
  readonly url: string;
}

/** The longest query, in characters: search engines cut longer ones. */
const LONGEST = 200;

/**
 * The places that a setting names, with the address of a query each. A template is a web address with `{query}` in it; what
 * is none is left out.
 */
export function lookUpSites(templates: unknown, words: string): LookUpSite[] {
  if (typeof templates !== "object" || templates === null) return [];
  const query = encodeURIComponent(queryFrom(words));
  return Object.entries(templates).flatMap(([name, template]) => {
    if (typeof template !== "string" || !template.includes("{query}")) return [];
    const bare = webAddress(template.replaceAll("{query}", "x"));
    const url = bare === null ? null : webAddress(template.replaceAll("{query}", query));
    return url === null || hostOf(url) !== hostOf(template.replaceAll("{query}", "x")) ? [] : [{ name, url }];
  });
}

/** What of a claim's words to ask for: on one line, without quotation marks, cut at a word. */
export function queryFrom(words: string): string {
  const line = words
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}“”„‟«»"]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,;:.–—-]+|[\s,;:.!?–—-]+$/g, "");
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(" ");
  return cut.slice(0, end > 0 ? end : LONGEST).replace(/[\uD800-\uDBFF]$/, "");
}

function hostOf(address: string): string {
  return new URL(address).host;
}
