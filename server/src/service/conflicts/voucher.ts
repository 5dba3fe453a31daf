import type { ArticleDigest } from "../../corpus/digest.ts";
import type { SourceClass } from "../../reading/mention.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";

/** Who vouches for a passage, by the fullest name that the article gives. */
export interface Voucher {
  readonly name: string;
  readonly class: SourceClass;
}

/** Who vouches for a passage of an article: the source of the claim that covers it, else of one that it shares words with. */
export function voucherIn({ says }: ArticleDigest, passage: Span): Voucher | null {
  const claims = says.sources.flatMap(({ value, place }) =>
    place.words.filter((words) => overlaps(words, passage)).map((words) => ({ words, source: value })),
  );
  const source = (claims.find(({ words }) => contains(words, passage)) ?? claims[0])?.source;
  if (source === undefined || source.class === "none") return null;
  return { name: source.name || (source.spellings[0] ?? ""), class: source.class };
}
