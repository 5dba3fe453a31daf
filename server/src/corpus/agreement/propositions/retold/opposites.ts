import { CONVERSE, SHARE } from "../../../../reading/mention.ts";
import type { ToldContrast } from "../telling.ts";
import type { Retold, RetoldOtherwise } from "./retold.ts";

/** So many words beside two opposites tell that they are said of one thing. */
const NEEDED = 2;

/** Shares of a whole that exclude each other lie further apart. */
const SHARES_APART = 0.25;

/** Opposites: “more” where the sentence that is retold has “less” of the same. */
export function oppositesIn({ telling, alike, whole }: Retold): RetoldOtherwise[] {
  return telling.contrasts.flatMap((own) => {
    let best: RetoldOtherwise | null = null;
    let most = NEEDED - 1;
    for (const { telling: other } of alike) {
      for (const each of other.contrasts) {
        if (!excludeEachOther(own, each)) continue;
        const like = likeness(own, each);
        if (like <= most || telling.contrasts.some((one) => isSaid(one, each, 1))) continue;
        most = like;
        best = { own: telling, words: own, other, instead: each };
      }
    }
    if (best === null) return [];
    const { other } = best;
    const isTold = whole.tellings.some((each) =>
      each.contrasts.some((one) => isSaid(own, one, each === other ? 1 : most)),
    );
    return isTold ? [] : [best];
  });
}

function excludeEachOther(a: ToldContrast, b: ToldContrast): boolean {
  if (a.scale !== b.scale) return false;
  return a.scale === SHARE ? Math.abs(a.side - b.side) > SHARES_APART : a.side !== b.side;
}

/** Whether two say the same, with so many words beside them in common. */
function isSaid(a: ToldContrast, b: ToldContrast, needed: number): boolean {
  return a.scale === b.scale && !excludeEachOther(a, b) && likeness(a, b) >= needed;
}

/** How many words both have beside them on the same side; none where more of them have changed sides. */
function likeness(a: ToldContrast, b: ToldContrast): number {
  const same = shared(a.before, b.before) + shared(a.after, b.after);
  const crossed = shared(a.before, b.after) + shared(a.after, b.before);
  const isOfAnother = a.scale.startsWith(CONVERSE) && shared(a.before, b.before) === 0;
  return crossed > same || isOfAnother ? 0 : same;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length;
}
