import type { DocumentLink } from "vscode-languageserver-types";
import type { Facts } from "../../facts/facts.ts";
import type { HeldArticle } from "../articles.ts";
import { rangeOf } from "../positions.ts";

/** Links from the names of news outlets, where a pack knows at which address they publish. */
export function documentLinks(facts: Facts, { document, analysis }: HeldArticle): DocumentLink[] {
  return (analysis?.mentions ?? []).flatMap((mention) => {
    if (mention.kind !== "organization") return [];
    const outlet = facts.organisationsNamed(mention.name).find(({ fact }) => isAddress(fact.site));
    const target = outlet?.fact.site;
    return target ? [{ range: rangeOf(document, mention), target, tooltip: `Open ${target}` }] : [];
  });
}

function isAddress(site: string | null): boolean {
  return site !== null && /^https?:\/\/\S+$/i.test(site);
}
