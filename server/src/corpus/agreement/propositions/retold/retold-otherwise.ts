import type { ToldArticle } from "../told-article.ts";
import { deniedIn } from "./denials.ts";
import { oppositesIn } from "./opposites.ts";
import type { RetoldOtherwise } from "./retold.ts";
import { retoldIn } from "./retold-sentences.ts";
import { stagesIn } from "./stages.ts";
import { swappedIn } from "./swapped.ts";

const WAYS = [oppositesIn, deniedIn, stagesIn, swappedIn];

/** What a brief text that retells a longer one says otherwise, clause by clause. */
export function retoldOtherwise(brief: ToldArticle, whole: ToldArticle): RetoldOtherwise[] {
  return brief.tellings.flatMap((telling) => {
    const alike = retoldIn(telling, brief, whole);
    const found = WAYS.flatMap((way) => way({ telling, alike, whole }));
    return found.filter(
      ({ words }, nth) => found.findIndex((each) => each.words.start === words.start) === nth,
    );
  });
}
