import type { Verdict } from "../notes/note.ts";
import type { PlacedNote } from "../service/placed-notes.ts";
import type { CheckedArticle, FactCheck } from "./fact-check.ts";

/** Who publishes the reviews, and where. */
export interface Publisher {
  readonly name: string;
  /** The page of the reviews; `null` where they have none yet. */
  readonly url: string | null;
}

/** From the least to the most true; not enough evidence is no point on that scale and has no number. */
const RATINGS: Readonly<Record<Verdict, number | null>> = {
  refuted: 1,
  "conflicting-evidence": 3,
  supported: 5,
  "not-enough-evidence": null,
};

/**
 * Reviews of the claims that a person gave a verdict, as JSON-LD (https://schema.org/ClaimReview). What the machine
 * noticed, and notes without a verdict, give none.
 */
export function claimReviews({ articles, verdictLabels }: FactCheck, publisher: Publisher): string {
  const reviews = articles.flatMap((article) =>
    article.notes.flatMap((placed) => {
      const { verdict } = placed.note;
      return verdict === null ? [] : [reviewOf(article, placed, verdict, verdictLabels[verdict], publisher)];
    }),
  );
  return `${JSON.stringify({ "@context": "https://schema.org", "@graph": reviews }, null, 2)}\n`;
}

function reviewOf(
  article: CheckedArticle,
  { note, span }: PlacedNote,
  verdict: Verdict,
  label: string,
  { name, url }: Publisher,
): object {
  const rating = RATINGS[verdict];
  const claimant = speakerOf(article, span);
  return {
    "@type": "ClaimReview",
    "@id": note.id,
    ...(url === null ? {} : { url }),
    claimReviewed: note.quote.exact,
    datePublished: note.modified.slice(0, 10),
    author: { "@type": "Organization", name },
    ...(note.comment === "" ? {} : { reviewBody: note.comment }),
    reviewRating: {
      "@type": "Rating",
      alternateName: label,
      ...(rating === null ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
    itemReviewed: {
      "@type": "Claim",
      ...(claimant === null
        ? {}
        : { author: { "@type": article.people.has(claimant) ? "Person" : "Organization", name: claimant } }),
      ...(article.date === null ? {} : { datePublished: article.date }),
      appearance: { "@type": "NewsArticle", headline: article.title },
    },
  };
}

/** Who makes the claim that the note is on, where the article names them. */
function speakerOf({ claims, lineOf, text }: CheckedArticle, span: PlacedNote["span"]): string | null {
  if (span === null) return null;
  const line = lineOf(span.start);
  const words = text.slice(span.start, span.end);
  const claim = claims.find(
    (each) =>
      each.sourceClass === "named" &&
      each.range.start.line + 1 === line &&
      (each.text.includes(words) || words.includes(each.text)),
  );
  return claim?.source ?? null;
}
