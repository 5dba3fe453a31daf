import { nameKey } from "../../../claims/name-key.ts";
import { relate } from "./items.ts";
import { FOUNDED, type OnceVerb } from "./once-verbs.ts";
import type { Telling, ToldClause, ToldName, ToldPart } from "./telling.ts";
import type { ToldArticle } from "./told-article.ts";

/** Whom or what a clause tells of. */
export interface Thing {
  readonly name: ToldName | null;
  /** What it is called besides its name, in base form. */
  readonly words: readonly string[];
}

/** Two articles of one story. */
export interface Both {
  readonly own: ToldArticle;
  readonly other: ToldArticle;
}

/** Words that mean whatever was named before, and such as many are called in one story. */
export const VAGUE: ReadonlySet<string> = new Set(
  `he she it they who which that this we you i him her them his its their one man woman people person child boy girl
  work season year day time part thing game match meeting session talk programme program project service case process
  house home building investigation search operation review phase round series show story`.split(/\s+/u),
);

/** What an organisation is called where its name is known. */
const BODIES: ReadonlySet<string> = new Set(
  "company firm group club party bank charity school college university agency newspaper brand maker band".split(
    " ",
  ),
);

/** So many sentences of an article tell of what it is about, at least. */
const OFTEN = 2;

/** To whom or what it is done, or who or what does it; `null` where that is not said in one name or noun. */
export function thingOf({ items }: Telling, { parts }: ToldClause, { done }: OnceVerb): Thing | null {
  const isThing = (part: ToldPart): boolean =>
    part.words.length > 0 || part.items.some((nth) => items[nth]?.kind === "name");
  const having = (wanted: string): ToldPart[] =>
    parts.filter((part) => part.role === wanted && isThing(part));
  const objects = done ? having("object") : [];
  const [part, ...others] = objects.length > 0 ? objects : having("subject");
  if (part === undefined || others.length > 0) return null;
  const names = part.items.flatMap((nth) => {
    const item = items[nth];
    return item?.kind === "name" ? [item] : [];
  });
  if (names.length > 1) return null;
  return { name: names[0] ?? null, words: part.words };
}

/** Whether two things of two articles of one story are one: the same name, or the same noun for what both tell of. */
export function areOneThing(a: Thing, b: Thing, verb: OnceVerb, { own, other }: Both): boolean {
  if (verb.of === "things" && haveOneFullName(a, b)) return true;
  if (a.name !== null && b.name !== null)
    return relate(a.name, b.name) === "same" && isOneNoun(a.words, b.words) && isOf(a.name, verb);
  if (a.name === null && b.name === null && isOneNoun(a.words, b.words))
    return verb.of === "things" && a.words.length > 0 && !isVague(a);
  return FOUNDED.has(verb.name) && (isCalled(a, b, own, other) || isCalled(b, a, own, other));
}

/** Whether they have a name of several words in common, which one of them is called by alone. */
function haveOneFullName(a: Thing, b: Thing): boolean {
  const [one, two] = [fullNameOf(a), fullNameOf(b)];
  if (!one.includes(" ") || one !== two) return false;
  return [a, b].some(({ name, words }) => name === null || words.length === 0);
}

const fullNameOf = ({ name, words }: Thing): string => nameKey(name?.name ?? words.join(" "));

const isVague = ({ words }: Thing): boolean => VAGUE.has(words.at(-1) ?? "");

const isOf = ({ of }: ToldName, verb: OnceVerb): boolean => (of === "person") === (verb.of === "people");

const isOneNoun = (a: readonly string[], b: readonly string[]): boolean => a.join(" ") === b.join(" ");

/** “The company” is what both articles name again and again. */
function isCalled(named: Thing, called: Thing, own: ToldArticle, other: ToldArticle): boolean {
  if (called.name !== null || called.words.length !== 1 || !BODIES.has(called.words[0] ?? "")) return false;
  const { name, words } = named;
  if (name !== null && (name.of !== "organization" || words.length > 0)) return false;
  if (name === null && (words.length !== 1 || isVague(named) || BODIES.has(words[0] ?? ""))) return false;
  const key = name?.key ?? nameKey(words[0] ?? "");
  const timesIn = (article: ToldArticle): number => article.count(`@${key}`) + article.count(words[0] ?? "");
  return Math.min(timesIn(own), timesIn(other)) >= OFTEN;
}
