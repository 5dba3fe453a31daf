import type { DocumentLink } from "vscode-languageserver-types";
import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../reading/mention.ts";
import type { HeldArticle } from "../held-article.ts";
import { rangeOf } from "../positions.ts";

/**
 * Links from the names of news outlets, where a pack knows at which address they publish, and from agreements that the
 * article holds somebody to, where a pack names a page on them.
 */
export function documentLinks(facts: Facts, { document, analysis }: HeldArticle): DocumentLink[] {
  return (analysis?.mentions ?? []).flatMap((mention) => {
    const target = addressOf(facts, mention);
    return target === null ? [] : [{ range: rangeOf(document, mention), target, tooltip: `Open ${target}` }];
  });
}

function addressOf(facts: Facts, mention: Mention): string | null {
  if (mention.kind === "organization") {
    const known = facts.organisationsNamed(mention.name);
    return known.map(({ fact }) => fact.site).find(isAddress) ?? null;
  }
  if (mention.kind !== "compliance" || !mention.named) return null;
  const agreements = facts.eventsNamed(mention.text).filter(({ fact }) => fact.inForce !== null);
  return agreements.map(({ fact }) => fact.source).find(isAddress) ?? null;
}

function isAddress(site: string | null): site is string {
  return site !== null && /^https?:\/\/\S+$/i.test(site);
}
