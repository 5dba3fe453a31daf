import type { FigureSlot, FigureTopic } from "../../mention.ts";
import type { Atom } from "./atoms.ts";
import type { FigurePlace } from "./figure-context.ts";
import { anybody, causeNouns, lasting } from "./lexicon/causes.ts";

const COMPARED: ReadonlySet<FigureTopic> = new Set(["deaths", "injuries", "missing", "displaced", "losses"]);

/** How many atoms before and after a figure are searched for what caused it. */
const BEFORE = 24;
const AFTER = 10;

/**
 * The question that a figure answers, so that two figures can be compared: what became of what, through what
 * (“deaths of people in an earthquake”). `null` where the sentence does not say through what.
 */
export function slotOf(
  atoms: readonly Atom[],
  { at, next, head }: FigurePlace,
  topic: FigureTopic,
): FigureSlot | null {
  if (!COMPARED.has(topic) || (topic === "losses" && head === null)) return null;
  const cause = causeBefore(atoms, at) ?? causeAfter(atoms, next);
  if (cause === null) return null;
  const counted = topic !== "losses" && (head === null || anybody.has(head)) ? "anybody" : head;
  return { name: `${topic} ${counted} ${cause}`, course: lasting.has(cause) ? "lasts" : "grows" };
}

function causeBefore(atoms: readonly Atom[], at: number): string | null {
  for (let index = at - 1; index >= Math.max(0, at - BEFORE); index -= 1) {
    const atom = atoms[index];
    const cause = atom === undefined ? undefined : causeNouns.get(atom.lower);
    if (cause !== undefined && atom?.pos !== "VERB") return cause;
    if (atom?.opens === true) return null;
  }
  return null;
}

function causeAfter(atoms: readonly Atom[], next: number): string | null {
  for (let index = next; index < next + AFTER; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.opens) return null;
    const cause = causeNouns.get(atom.lower);
    if (cause !== undefined && atom.pos !== "VERB") return cause;
  }
  return null;
}
