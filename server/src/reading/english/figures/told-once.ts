import type { FigureSlot, FigureTopic } from "../../mention.ts";
import type { Atom } from "./atoms.ts";
import type { FigurePlace } from "./figure-context.ts";
import { people } from "./lexicon/topics.ts";
import { singularOf } from "./noun-forms.ts";

/** Quantities that an event has one of, as a singular noun → what is asked. */
const QUANTITIES: ReadonlyMap<string, string> = new Map([
  ["magnitude", "magnitude"],
  ["turnout", "turnout"],
  ["attendance", "audience"],
  ["audience", "audience"],
]);

/** Who makes up an audience, and nothing else. */
const WATCHES: ReadonlySet<string> = new Set("spectator onlooker concertgoer".split(" "));

/** So few who watch are a group among others. */
const AUDIENCE = 100;

/** So far before a figure stands what carries it: “carrying 11 crew and 146 passengers”. */
const CARRIED = 5;

/** A figure as far as it is read. */
interface Sized extends Pick<FigurePlace, "at" | "next" | "head"> {
  readonly value: number | null;
  readonly topic: FigureTopic;
  readonly quantity: string | null;
}

/**
 * The question that a figure answers of which an event has one answer from the beginning: its magnitude, its turnout, how
 * many watched it, how many were aboard. `null` where it answers none.
 */
export function onceSlotOf(atoms: readonly Atom[], figure: Sized): FigureSlot | null {
  const name = audienceOf(figure) ?? quantityOf(atoms, figure) ?? aboardOf(atoms, figure);
  return name === null ? null : { name, course: "stays" };
}

function quantityOf(atoms: readonly Atom[], { at, next, quantity }: Sized): string | null {
  const asked = QUANTITIES.get(quantity ?? "");
  if (asked !== undefined) return asked;
  const before = atoms[at - 1];
  if (before?.lower === "magnitude") return "magnitude";
  const isCompound = /^[-‐]$/u.test(atoms[next]?.text ?? "");
  return isCompound && atoms[next + 1]?.lower === "magnitude" ? "magnitude" : null;
}

function audienceOf({ head, value, topic, quantity }: Sized): string | null {
  if (value === null || value < AUDIENCE) return null;
  if (head !== null) return topic === "count" && WATCHES.has(head) ? "audience" : null;
  return QUANTITIES.get(quantity ?? "") === "audience" ? "audience" : null;
}

function aboardOf(atoms: readonly Atom[], { at, next, head, topic }: Sized): string | null {
  if (head === null || !people.has(head)) return null;
  const [first, second] = [atoms[next]?.lower, atoms[next + 1]?.lower];
  const isBehind = topic === "count" && (first === "aboard" || (first === "on" && second === "board"));
  return isBehind || isCarried(atoms, at) ? `aboard ${head}` : null;
}

function isCarried(atoms: readonly Atom[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - CARRIED); index--) {
    const atom = atoms[index];
    if (atom?.lower === "carrying") return true;
    const isPassed = atom?.kind === "number" || atom?.lower === "and" || isNoun(atom);
    if (!isPassed || atom?.opens === true) return false;
  }
  return false;
}

function isNoun(atom: Atom | undefined): boolean {
  return atom?.pos === "NOUN" && people.has(singularOf(atom));
}
