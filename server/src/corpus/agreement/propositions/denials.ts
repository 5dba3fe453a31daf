import type { Telling, ToldClause } from "./telling.ts";
import { isTellingVerb } from "./telling-words.ts";
import type { ToldArticle } from "./told-article.ts";

/** What one article tells as done and another as not done, or the other way round. */
export interface Denial {
  readonly own: Telling;
  readonly answer: string;
  readonly other: Telling;
  readonly instead: string;
}

/** So much must two sentences have in common. */
const ALIKE = 1.3;

/** So many words must two clauses share besides their verb. */
const SHARED = 1;

/** What an article tells that another one, which it retells or which retells it, denies or turns round. */
export function denials(own: ToldArticle, other: ToldArticle): Denial[] {
  return own.tellings.flatMap((telling) => {
    const alike = other.alike(telling, own).sort((a, b) => b.score - a.score);
    const others = alike.map((each) => each.telling);
    const close = alike.filter(({ score }) => score >= ALIKE).length;
    return [...deniedIn(telling, others.slice(0, close)), ...turnedIn(telling, others)];
  });
}

function deniedIn(own: Telling, others: readonly Telling[]): Denial[] {
  return own.clauses.flatMap((clause): Denial[] => {
    if (!isTellingVerb(clause.verb)) return [];
    const found = others.flatMap((other) =>
      other.clauses.flatMap((each) => {
        if (each.verb !== clause.verb || each.mood !== clause.mood || clause.mood === "unsure") return [];
        const shared = sharedOf(clause, own, each, other);
        return shared < SHARED ? [] : [{ other, each, shared }];
      }),
    );
    const best = Math.max(0, ...found.map(({ shared }) => shared));
    const telling = found.filter(({ shared }) => shared >= best);
    const [first] = telling;
    if (first === undefined || telling.some(({ each }) => !areOpposed(clause, each))) return [];
    return [{ own, answer: clause.said, other: first.other, instead: first.each.said }];
  });
}

/** Whether one is done and the other not; what is planned or supposed is neither done nor not. */
function areOpposed(a: ToldClause, b: ToldClause): boolean {
  const isTurned = a.direction * b.direction < 0;
  return (a.negated !== b.negated) !== isTurned;
}

function sharedOf(a: ToldClause, own: Telling, b: ToldClause, other: Telling): number {
  const words = new Set(wordsIn(a, own));
  return new Set(wordsIn(b, other).filter((word) => words.has(word))).size;
}

function wordsIn({ parts }: ToldClause, { items }: Telling): string[] {
  return parts.flatMap(({ role, words, items: own }) =>
    role === "subject"
      ? []
      : [
          ...words,
          ...own.flatMap((nth) => {
            const item = items[nth];
            if (item === undefined) return [];
            return item.kind === "name" ? [`@${item.key}`] : item.kind === "figure" ? [`#${item.value}`] : [];
          }),
        ],
  );
}

/** “More scrutiny” where the other has “less scrutiny”, and neither has both. */
function turnedIn(own: Telling, others: readonly Telling[]): Denial[] {
  return own.contrasts.flatMap(({ of, sign, text }): Denial[] => {
    const said = others.flatMap((other) =>
      other.contrasts.filter((each) => each.of === of).map((each) => ({ other, each })),
    );
    const [first] = said;
    const isBoth = own.contrasts.some((each) => each.of === of && each.sign !== sign);
    if (first === undefined || isBoth || said.some(({ each }) => each.sign === sign)) return [];
    return [{ own, answer: text, other: first.other, instead: first.each.text }];
  });
}
