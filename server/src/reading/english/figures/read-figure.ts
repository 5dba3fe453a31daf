import type { FigureMention, FigureTopic } from "../../mention.ts";
import { isMark } from "./asked.ts";
import type { Atom } from "./atoms.ts";
import { type Counted, countedBy } from "./counted-by.ts";
import { assertionOf, topicOf } from "./figure-context.ts";
import type { Surroundings } from "./figure-surroundings.ts";
import { isIdentifier } from "./identifiers.ts";
import { currencyCodes } from "./lexicon/currencies.ts";
import { likeNoun } from "./lexicon/like-nouns.ts";
import { multiples, pluralMagnitudes } from "./lexicon/numbers.ts";
import { timeUnits } from "./lexicon/units.ts";
import { quantityBefore } from "./quantity.ts";
import type { Amount } from "./read-amount.ts";
import { afterConversion, type Rate, readRate, readRateOfCount } from "./read-rate.ts";
import { isRoutine, SMALL_COUNT } from "./routine.ts";
import { slotOf } from "./slot.ts";
import { onceSlotOf } from "./told-once.ts";

/** Makes a figure of an amount, with the atom behind it; `whole` is behind all that it counts. `null` where the number counts nothing. */
export function figureAt(
  text: string,
  atoms: readonly Atom[],
  at: number,
  amount: Amount,
  { titleCase, dated, inPoint }: Surroundings,
  joined: FigureTopic | null,
): { figure: FigureMention; next: number; whole: number | null } | null {
  const { numberAt, unit, value, vague, dashed } = amount;
  const frequency = unit === null && !vague && isFrequency(atoms, amount);
  if (!measuresTime(amount) && !frequency)
    for (let index = numberAt; index < amount.next; index += 1) if (inPoint.has(index)) return null;
  const noun = countedBy(atoms, amount, (index) => !frequency && dated.has(index));
  const single = value === 1 || value === 0 || vague || amount.share;
  const counts = noun !== null && (single || noun.plural || noun.compound);
  const counted = counts || unit !== null ? noun : null;
  const partitive = isPartitiveOne(atoms, amount);
  if (partitive && counted?.plural !== true) return null;
  const candidate = { numberAt, next: amount.next, counts, unit };
  if (!vague && !amount.age && isIdentifier(atoms, candidate, titleCase)) return null;
  if (dashed && unit === null && !counts) return null;
  if (vague && counted === null && unit === null && !standsAlone(atoms[amount.next - 1])) return null;
  const first = atoms[at];
  const read = counted?.next ?? amount.next;
  const countRate = counted === null || unit !== null || vague ? null : readRateOfCount(atoms, read);
  const rate = countRate ?? readRateOf(atoms, amount, read);
  const next = rate !== null && rate.from === read ? rate.next : read;
  const end = atoms[next - 1]?.end;
  if (first === undefined || end === undefined) return null;
  const head = counted?.head ?? null;
  const place = { at, next, head, unit, share: amount.share, isAge: amount.age, joined };
  const topic = topicOf(atoms, place);
  const quantity = isSized(amount, counted) ? quantityBefore(atoms, at) : null;
  const once = onceSlotOf(atoms, { at, next, head, value, topic, quantity });
  return {
    next,
    whole: counted?.whole ?? null,
    figure: {
      kind: "figure",
      start: first.start,
      end,
      text: text.slice(first.start, end),
      low: amount.low,
      high: amount.high,
      value,
      modifier: amount.modifier,
      unit: rate === null ? unit : `${unit ?? head}-per-${rate.per}`,
      of: counted && text.slice(counted.start, counted.end),
      besides: isBesides(atoms, amount),
      vague,
      head,
      like: head === null || isMark(head) ? null : likeNoun(head),
      topic,
      routine: partitive || isSmallCompound(counted, value) || isRoutine(atoms, amount, place, topic),
      slot: partitive ? null : (once ?? slotOf(atoms, place, topic)),
      assertion: assertionOf(atoms, place),
      definite: amount.age === true && isDefinite(atoms, at, next),
      quantity,
      words: [],
      beside: [],
      asks: [],
      asides: [],
    },
  };
}

/** “The 45-year-old told …”: an age with its article that no noun follows. */
function isDefinite(atoms: readonly Atom[], at: number, next: number): boolean {
  const follows = atoms[next];
  const isNamed = follows !== undefined && !follows.opens && /^(?:NOUN|PROPN|ADJ)$/u.test(follows.pos);
  return atoms[at - 1]?.lower === "the" && !isNamed;
}

/** “three times”, “twice”: how often is counted where a date says when, too. */
function isFrequency(atoms: readonly Atom[], { numberAt, next }: Amount): boolean {
  return atoms[next]?.lower === "times" || multiples.has(atoms[numberAt]?.lower ?? "");
}

/** “another four”, “a further 30”, “three other passengers”, “two more men”. */
function isBesides(atoms: readonly Atom[], { numberAt, next }: Amount): boolean {
  return BESIDES.has(atoms[numberAt - 1]?.lower ?? "") || BESIDES.has(atoms[next]?.lower ?? "");
}

const BESIDES: ReadonlySet<string> = new Set("another other others more further additional extra".split(" "));

/** Whether a number can be the size of something: not what counts things, nor the age of somebody. */
function isSized({ vague, age }: Amount, counted: Counted | null): boolean {
  return !vague && !age && counted === null;
}

/** “a two-goal lead”, “a 6-word answer”. */
function isSmallCompound(counted: Counted | null, value: number | null): boolean {
  return counted?.compound === true && value !== null && value <= SMALL_COUNT;
}

/** “one of the players”: a count, but no claim of how many. */
function isPartitiveOne(atoms: readonly Atom[], { numberAt, next }: Amount): boolean {
  return atoms[numberAt]?.lower === "one" && next === numberAt + 1 && atoms[next]?.lower === "of";
}

/** “three years ago”: an exact length of time is a quantity even where a date is reckoned from it. */
function measuresTime({ unit, vague }: Amount): boolean {
  return unit !== null && timeUnits.has(unit) && !vague;
}

/** A rate of money, a share or a measure; times and counts have none: “three days a week”. */
function readRateOf(atoms: readonly Atom[], { unit, age }: Amount, at: number): Rate | null {
  const none = unit === null || age || timeUnits.has(unit) || unit.includes("-per-");
  if (none) return null;
  return (
    readRate(atoms, at) ?? (currencyCodes.has(unit) ? readRate(atoms, afterConversion(atoms, at)) : null)
  );
}

/** “Millions have fled”: plural magnitudes count by themselves; “several” and “many” need a noun. */
function standsAlone(magnitude: Atom | undefined): boolean {
  return pluralMagnitudes.has(magnitude?.lower ?? "");
}
