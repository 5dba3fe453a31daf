import type { Span } from "../../../text/span.ts";
import type { FigureTopic } from "../../mention.ts";
import type { Atom } from "./atoms.ts";
import { currencyCodes } from "./lexicon/currencies.ts";
import { people, takesLives, topicCues, topicHeads } from "./lexicon/topics.ts";
import { timeUnits } from "./lexicon/units.ts";

/** Where a figure stands: its atoms from `at` to `next`, exclusive, and the head noun it counts. */
export interface FigurePlace {
  readonly at: number;
  readonly next: number;
  readonly head: string | null;
  readonly unit: string | null;
  readonly share: boolean;
  readonly isAge: boolean;
  /** What the figure before it is about, where the two are joined: “29 missiles and 396 drones”. */
  readonly joined: FigureTopic | null;
}

/** How many atoms beside a figure are searched for what became of what it counts. */
const REACH = 4;

/** What a figure is about, by its unit, its noun and the verb beside it. */
export function topicOf(atoms: readonly Atom[], place: FigurePlace): FigureTopic {
  const { unit, head, share, isAge, joined } = place;
  if (isAge) return "age";
  if (unit !== null && currencyCodes.has(unit)) return "money";
  if (unit !== null && timeUnits.has(unit)) return "duration";
  if (share || unit === "percent" || unit === "percentage-point" || unit === "basis-point") return "share";
  if (unit !== null) return "measure";
  const own = head === null ? undefined : topicHeads.get(head);
  if (own !== undefined) return own;
  const cue = cueAfter(atoms, place.next) ?? cueBefore(atoms, place) ?? joined;
  if (cue === null) return "count";
  return cue === "losses" || head === null || people.has(head) ? cue : "count";
}

/** “four people were killed”, “12 dead”, “30 of them injured”. */
function cueAfter(atoms: readonly Atom[], next: number): FigureTopic | null {
  for (let index = next; index < next + REACH; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.kind !== "word" || atom.opens) return null;
    const topic = topicCues.get(atom.lower);
    if (topic !== undefined) return atom.pos === "NOUN" && !conditions.has(atom.lower) ? null : topic;
    if (isTreatment(atoms, index)) return "injuries";
    if (
      atom.pos !== "AUX" &&
      atom.pos !== "ADV" &&
      atom.pos !== "PART" &&
      !/^(?:of|them|or)$/.test(atom.lower)
    )
      return null;
  }
  return null;
}

/** What is said of people in a headline without its verb: “3 dead, 9 hurt”. */
const conditions = new Set(["dead", "hurt", "injured", "wounded", "missing"]);

/** “were treated for burns”, “were taken to hospital”. */
function isTreatment(atoms: readonly Atom[], at: number): boolean {
  const [verb, link] = [atoms[at]?.lower ?? "", atoms[at + 1]?.lower ?? ""];
  if (verb === "treated" && link === "for") return true;
  if (!/^(?:treated|taken|rushed|airlifted|flown)$/.test(verb) || !/^(?:to|in|at)$/.test(link)) return false;
  return atoms.slice(at + 2, at + 6).some(({ lower }) => lower === "hospital" || lower === "hospitals");
}

/** “killed four people”, “a death toll of 40”, “claimed hundreds of lives”. */
function cueBefore(atoms: readonly Atom[], { at, head }: FigurePlace): FigureTopic | null {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.kind !== "word") return null;
    const topic = topicCues.get(atom.lower);
    if (topic !== undefined) return countsBefore(atoms, index, at) ? topic : null;
    if (head === "life" && takesLives.has(atom.lower)) return "deaths";
    if (atom.opens) return null;
  }
  return null;
}

/** Whether the cue at `cue` governs the number: not “sure-fire”, not “the judge's death left eight”. */
function countsBefore(atoms: readonly Atom[], cue: number, at: number): boolean {
  const atom = atoms[cue];
  if (atom === undefined || atoms[cue - 1]?.text === "-" || atom.lower === "hurt") return false;
  if (atom.pos !== "NOUN") return true;
  return atoms.slice(cue + 1, at).some(({ lower }) => linking.has(lower));
}

/** Words between a noun and its number: “a death toll of 40”, “deaths rose to 40”. */
const linking = new Set(
  "of at to is was were reached reaches stands stood rose passed exceeded topped".split(" "),
);

/** How many atoms a figure is from its verb at most. */
const VERB_REACH = 8;

/**
 * The words that assert a figure: from the verb before it (“killed four people”, “have fallen to their lowest
 * levels in five years”), else up to the verb after it (“millions have been displaced”), else the figure alone.
 */
export function assertionOf(atoms: readonly Atom[], { at, next }: FigurePlace): Span {
  const [start, end] = [atoms[at]?.start ?? 0, atoms[next - 1]?.end ?? 0];
  const verb = verbBefore(atoms, at);
  return verb === null ? { start, end: verbAfter(atoms, next)?.end ?? end } : { start: verb.start, end };
}

/** Words that begin another clause. */
const boundaries = new Set("and or but that which who while as when because if".split(" "));

/** Behind these, what is said begins: “said 40 people were hurt”. */
const reports = new Set("say says said".split(" "));

function verbBefore(atoms: readonly Atom[], at: number): Atom | null {
  if (atoms[at]?.opens === true) return null;
  for (let index = at - 1; index >= Math.max(0, at - VERB_REACH); index -= 1) {
    const atom = atoms[index];
    if (atom === undefined || (atom.kind !== "word" && atom.text !== "-")) return null;
    if (boundaries.has(atom.lower) || reports.has(atom.lower)) return null;
    if (isVerbal(atom)) return groupStart(atoms, index);
    if (atom.opens) return null;
  }
  return null;
}

/** The first word of the verb group that ends at `at`: “have” in “have fallen”. */
function groupStart(atoms: readonly Atom[], at: number): Atom | null {
  let index = at;
  while (isVerbal(atoms[index - 1]) || (atoms[index - 1]?.pos === "ADV" && isVerbal(atoms[index - 2]))) {
    if (atoms[index]?.opens === true) break;
    index -= 1;
  }
  return atoms[index] ?? null;
}

function verbAfter(atoms: readonly Atom[], next: number): Atom | null {
  let verb: Atom | null = null;
  for (let index = next; index < next + VERB_REACH; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.kind !== "word" || atom.opens || boundaries.has(atom.lower)) break;
    if (isVerbal(atom)) verb = atom;
    else if (verb !== null && atom.pos !== "ADV") break;
  }
  return verb;
}

function isVerbal(atom: Atom | undefined): boolean {
  return atom?.pos === "VERB" || atom?.pos === "AUX";
}
