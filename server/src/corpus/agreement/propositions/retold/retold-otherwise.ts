import type { ToldArticle } from "../told-article.ts";
import { deniedIn } from "./denials.ts";
import { oppositesIn } from "./opposites.ts";
import type { RetoldOtherwise } from "./retold.ts";
import { stagesIn } from "./stages.ts";
import { swappedIn } from "./swapped.ts";

/** So great a part of its telling words does a text have from what it retells, and so much less one that tells the same news. */
const FROM_WHOLE = 0.7;

/** With less in common a sentence retells no other. */
const LEAST = 1.3;

/** So many sentences may be what one retells, if they have so much of what the likeliest one has in common with it. */
const MOST = 3;
const NEXT_BEST = 0.5;

const WAYS = [oppositesIn, deniedIn, stagesIn, swappedIn];

/** What a brief text that retells a longer one says otherwise, clause by clause. */
export function retoldOtherwise(brief: ToldArticle, whole: ToldArticle): RetoldOtherwise[] {
  if (brief.wordsIn(whole) < FROM_WHOLE) return [];
  return brief.tellings.flatMap((telling) => {
    const all = whole.alike(telling, brief).sort((a, b) => b.score - a.score);
    const [best] = all;
    if (best === undefined || best.score < LEAST) return [];
    const alike = all.slice(0, MOST).filter(({ score }) => score >= NEXT_BEST * best.score);
    const found = WAYS.flatMap((way) => way({ telling, alike, whole }));
    return found.filter(
      ({ words }, nth) => found.findIndex((each) => each.words.start === words.start) === nth,
    );
  });
}
