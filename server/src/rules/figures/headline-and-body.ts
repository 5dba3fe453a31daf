import type { Analysis } from "../../claims/analysis.ts";
import { excludeEachOther } from "../../corpus/agreement/figure-size.ts";
import type { FigureMention, FigureTopic } from "../../reading/mention.ts";
import { coverOf } from "../../text/lookup.ts";
import { contains } from "../../text/span.ts";

/** What a headline counts and the body counts again. */
const COUNTED: ReadonlySet<FigureTopic> = new Set(["deaths", "injuries", "missing", "detained"]);

/** A figure of the headline with the only figure of the body that answers it, where the two exclude each other. */
export function headlineConflicts({ article, mentions }: Analysis): [FigureMention, FigureMention][] {
  const headlines = article.blocks.filter(({ kind }) => kind === "headline" || kind === "standfirst");
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const figures = mentions.filter(
    (mention): mention is FigureMention =>
      mention.kind === "figure" && COUNTED.has(mention.topic) && !isQuoted(mention),
  );
  const isHead = (figure: FigureMention) => headlines.some(({ content }) => contains(content, figure));
  return figures.filter(isHead).flatMap((head): [FigureMention, FigureMention][] => {
    const answers = figures.filter((figure) => figure.topic === head.topic && !isHead(figure));
    const [answer] = answers;
    const isAlone = figures.every((other) => other === head || other.topic !== head.topic || !isHead(other));
    const isOnly = isAlone && answer !== undefined && answers.every((other) => other.value === answer.value);
    return isOnly && !answer.vague && head.unit === answer.unit && excludeEachOther(head, answer)
      ? [[head, answer]]
      : [];
  });
}
