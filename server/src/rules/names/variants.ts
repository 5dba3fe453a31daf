import { type SpellingDifference, spellingDifference } from "../../claims/spelling-difference.ts";
import type { Saying } from "../../corpus/section.ts";
import { type SpelledName, type SpelledPlace, writtenKey } from "../../corpus/spelled-names.ts";
import { grouped } from "../../text/grouped.ts";
import { twoSpeakers } from "../people/quoted-speakers.ts";
import type { ComparisonContext } from "../rule.ts";
import { areOneThing } from "./one-thing.ts";
import { alikeGroups, groupsOf, type SpelledGroup, tells, usageOf } from "./usage.ts";

/** A name of an article that is also written otherwise, there or in other articles. */
export interface Variant {
  readonly here: Saying<SpelledName, SpelledPlace>;
  /** Every way to write it, the article's own among them. */
  readonly all: readonly SpelledGroup[];
  /** Those of them that the article's own is to be compared with. */
  readonly others: readonly SpelledGroup[];
}

/** So many times as many articles must write a name otherwise before accents, capitals and hyphens are worth saying. */
const RATIO = 5;
const FEWEST = 5;

/**
 * The names of organisations and places in an article, and slips in people's full names, that are written in more than
 * one way; slips that letters alone do not tell are known by the words that people say. What people's names vary in besides is found person by person.
 */
export function variantsIn(context: ComparisonContext): Variant[] {
  const { article, corpus } = context;
  const done = new Set<string>();
  const misspelled = grouped(twoSpeakers(context, "misspelled"), ({ here }) => here);
  return article.says.spellings.flatMap((here): Variant[] => {
    const { form, kind } = here.value;
    if (done.has(form) || !tells(here.value)) return [];
    const own = groupsOf(form, corpus);
    const other = own.filter(({ value }) => spellingDifference(value.form, form) !== null);
    const same = own.filter((group) => !other.includes(group));
    for (const { value } of same) done.add(value.form);
    const spelled = rivalsOf(here.value, own, corpus).flatMap(({ rival, difference }) =>
      isSpelledOtherwise(own, rival, difference, context) ? [rival] : [],
    );
    const written = kind !== "person" && isInconsistent(here.value, same, other, article.uri) ? other : [];
    const names = new Set(misspelled.get(form)?.map(({ there }) => there));
    const spoken = [...names].flatMap((name) => groupsOf(name, corpus));
    const rivals = [...new Set([...spelled.flat(), ...spoken])];
    const others = [...rivals, ...written];
    return others.length === 0 ? [] : [{ here, all: [...own, ...rivals], others }];
  });
}

/** A name that may be another spelling, by more than writing alone. */
interface Rival {
  readonly rival: readonly SpelledGroup[];
  readonly difference: Exclude<SpellingDifference, "writing">;
}

/** The names that may be other spellings of one, by their letters alone: the same for every article that has it. */
function rivalsOf(
  value: SpelledName,
  own: readonly SpelledGroup[],
  corpus: ComparisonContext["corpus"],
): readonly Rival[] {
  return corpus.common("spellings", writtenKey(value.form), () =>
    alikeGroups(value, corpus).flatMap((rival): Rival[] => {
      const [a, b] = [own[0], rival[0]];
      const difference = a && b ? spellingDifference(a.value.form, b.value.form) : null;
      return difference === null || difference === "writing" ? [] : [{ rival, difference }];
    }),
  );
}

function isSpelledOtherwise(
  own: readonly SpelledGroup[],
  rival: readonly SpelledGroup[],
  difference: Rival["difference"],
  context: ComparisonContext,
): boolean {
  const [one, other] = [usageOf(own), usageOf(rival)];
  if (one === null || other === null) return false;
  const isRare = one.uris.size <= other.uris.size;
  return areOneThing(isRare ? one : other, isRare ? other : one, difference, context);
}

/** Whether the article itself writes a name in two ways, or in one that hardly any other article has. */
function isInconsistent(
  { form, kind }: SpelledName,
  same: readonly SpelledGroup[],
  other: readonly SpelledGroup[],
  uri: string,
): boolean {
  const rivals = other.filter(({ value }) => value.kind === kind);
  if (rivals.length === 0 || isPossessiveAlone(form, rivals)) return false;
  if (rivals.some(({ uris }) => uris.includes(uri))) return true;
  return articles(rivals) >= Math.max(FEWEST, RATIO * articles(same));
}

/** “Lloyds” and “Lloyd's” are two. */
function isPossessiveAlone(form: string, rivals: readonly SpelledGroup[]): boolean {
  return !/\s/u.test(form) && rivals.some(({ value }) => (value.form + form).includes("'s"));
}

const articles = (groups: readonly SpelledGroup[]): number =>
  new Set(groups.flatMap(({ uris }) => uris)).size;
