import type { DocumentLink } from "vscode-languageserver-types";
import type { Analysis } from "../../claims/analysis.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../reading/mention.ts";
import { overlapOf } from "../../text/lookup.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { HeldArticle } from "../held-article.ts";
import { rangeOf } from "../positions.ts";

/** Words with the address that they lead to. */
interface Link extends Span {
  readonly target: string;
}

/**
 * Links from the works that an article cites and the news outlets that it names, where a pack knows at which address
 * they are, and from agreements that it holds somebody to, where a pack names a page on them.
 */
export function documentLinks(facts: Facts, { document, analysis }: HeldArticle): DocumentLink[] {
  if (analysis === null) return [];
  const works = worksIn(analysis, facts);
  const isInWork = overlapOf(works);
  const others = analysis.mentions.flatMap((mention) => {
    const target = isInWork(mention) ? null : addressOf(facts, mention);
    return target === null ? [] : [{ start: mention.start, end: mention.end, target }];
  });
  return [...works, ...others]
    .sort((a, b) => a.start - b.start)
    .map(({ target, ...span }) => ({ range: rangeOf(document, span), target, tooltip: `Open ${target}` }));
}

/** The works that the prose of an article names. */
function worksIn({ article: { text }, sentences }: Analysis, facts: Facts): Link[] {
  return sentences.flatMap((sentence) =>
    facts.worksIn(sliceOf(text, sentence)).map(({ start, end, work }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      target: work.fact.site,
    })),
  );
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
