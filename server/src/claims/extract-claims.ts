import type { Mention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import { contains, type Span } from "../text/span.ts";
import type { Claim, ClaimKind } from "./claim.ts";
import type { Vouching } from "./vouching.ts";

/** A sentence without a figure, date or quotation is a claim only from here on. */
const WORTH_CHECKING = 0.5;

/** Lists what an article asserts, in the order of its text. */
export function extractClaims(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  vouches: Vouching,
): Claim[] {
  const drafts: { kind: ClaimKind; span: Span; sentence: Sentence }[] = [];
  for (const sentence of sentences) {
    const inside = mentions.filter((mention) => contains(sentence, mention));
    const found = inside.flatMap((mention) => {
      const kind = kindOf(mention);
      return kind === null ? [] : [{ kind, span: mention, sentence }];
    });
    drafts.push(...found);
    if (found.length === 0 && sentence.checkWorthiness >= WORTH_CHECKING) {
      drafts.push({ kind: "statement", span: sentence, sentence });
    }
  }
  const seen = new Map<string, number>();
  return drafts
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ kind, span, sentence }) => {
      const words = text.slice(span.start, span.end);
      const key = `${kind}:${words}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return {
        id: nth === 0 ? key : `${key}#${nth}`,
        kind,
        start: span.start,
        end: span.end,
        text: words,
        sentence: { start: sentence.start, end: sentence.end },
        checkWorthiness: sentence.checkWorthiness,
        attribution: vouches(span),
      };
    });
}

function kindOf(mention: Mention): ClaimKind | null {
  switch (mention.kind) {
    case "figure":
    case "date":
    case "quotation":
      return mention.kind;
    case "position":
      return "role";
    default:
      return null;
  }
}
