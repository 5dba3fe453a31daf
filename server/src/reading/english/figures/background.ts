import type { FigureTopic } from "../../mention.ts";
import type { Atom } from "./atoms.ts";
import type { FigurePlace } from "./figure-context.ts";
import {
  attending,
  audiences,
  dimensions,
  employing,
  owning,
  places,
  pricing,
  stakes,
  workforces,
} from "./lexicon/background.ts";

/** How far behind a figure its clause is searched. */
const REACH = 8;

/** Up to here a number of somebody's own children or friends is no statistic. */
const KIN = 12;

/**
 * Whether a figure only tells what its clause speaks of: how large a town, a staff or an audience is, what is said
 * aside in a relative clause, what the text takes as given. `before` are the atoms of the sentence before it.
 */
export function isBackground(
  atoms: readonly Atom[],
  before: readonly Atom[],
  { at, next, head }: FigurePlace,
  topic: FigureTopic,
  value: number | null,
): boolean {
  const after = clauseAfter(atoms, next);
  if (isOfKin(atoms, next, value) || isNamedAgain(atoms, at, before)) return true;
  switch (topic) {
    case "count":
      return (
        isAside(before) ||
        isGiven(before) ||
        isPlaceSize(before) ||
        isAudience(before, after, head) ||
        willBe(after)
      );
    case "share":
      return (
        isAside(before) ||
        isStake(before, atoms[next], head) ||
        before.at(-1)?.lower === "top" ||
        (head !== null && dimensions.has(head))
      );
    case "money":
      return (
        isAside(before) ||
        isOwnAccount(before, after) ||
        willBe(after) ||
        [...before.slice(-4), ...after.slice(0, 1)].some(({ lower }) => pricing.has(lower))
      );
    case "measure":
      return isAside(before) || isPlaceSize(before) || atoms.slice(at, next).some(({ text }) => text === "-");
    default:
      return false;
  }
}

function clauseAfter(atoms: readonly Atom[], next: number): Atom[] {
  const after: Atom[] = [];
  for (let at = next; at < next + REACH; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.opens || /^[;:]$/.test(atom.text)) break;
    after.push(atom);
  }
  return after;
}

/** “, which employs 8,400 people”, “a minority that makes up a third of the population”. */
function isAside(before: readonly Atom[]): boolean {
  const at = before.findLastIndex(({ lower }) => /^(?:which|who|whose|that)$/.test(lower));
  if (at < 1 || before.slice(at).some(({ text }) => /^[,;:—–]$/.test(text))) return false;
  const [noun, relative, verb] = [before[at - 1], before[at], before[at + 1]];
  if (relative?.lower !== "that") return noun?.pos === "NOUN" || /^[,”"]$/.test(noun?.text ?? "");
  return noun?.pos === "NOUN" && (verb?.pos === "VERB" || verb?.pos === "AUX");
}

/** “its 28,000 staff”, “the country's 340 million mobile users”: told as known. */
function isGiven(before: readonly Atom[]): boolean {
  const last = before.at(-1);
  return (
    last !== undefined && (/^(?:its|their|his|her|our|my)$/.test(last.lower) || /['’]s?$/.test(last.lower))
  );
}

/** “a town of 3,000”, “a population of 50,000 people”, “home to 6,000 residents”. */
function isPlaceSize(before: readonly Atom[]): boolean {
  const near = before.slice(-5);
  const at = near.findLastIndex(({ lower }) => lower === "of" || lower === "to");
  const noun = near[at - 1]?.lower ?? "";
  return near[at]?.lower === "of" ? places.has(noun) : noun === "home";
}

/** A crowd or a readership, and a staff beside the word that employs it. */
function isAudience(before: readonly Atom[], after: readonly Atom[], head: string | null): boolean {
  if (head === null) return false;
  if (audiences.has(head)) return true;
  const beside = [...before.slice(-5), ...after.slice(0, 3)];
  if (beside.some(({ lower }) => attending.has(lower))) return true;
  return workforces.has(head) && before.slice(-5).some(({ lower }) => employing.has(lower));
}

/** “18,000 students in the region will also benefit”, “$2bn to be spent on roads”. */
function willBe(after: readonly Atom[]): boolean {
  if (after.some(({ lower }, nth) => lower === "to" && after[nth + 1]?.lower === "be")) return true;
  const verb = after.find(
    ({ pos, lower }) => pos === "AUX" || pos === "VERB" || /^(?:will|would)$/.test(lower),
  );
  return verb?.lower === "will" || verb?.lower === "would";
}

/** “a 20 percent stake”, “owns 51.4%”, “a 3.8 percent surtax”. */
function isStake(before: readonly Atom[], next: Atom | undefined, head: string | null): boolean {
  if ((head !== null && stakes.has(head)) || stakes.has(next?.lower ?? "")) return true;
  return before.slice(-3).some(({ lower }) => owning.has(lower));
}

/** “the case has cost me half a million dollars”: the writer knows. */
function isOwnAccount(before: readonly Atom[], after: readonly Atom[]): boolean {
  return [...before, ...after].some(({ text }) => /^(?:I|[Mm]y|me|myself)$/.test(text));
}

/** “angry about the $110m project”; “849 cases, or about 34 percent”. */
function isNamedAgain(atoms: readonly Atom[], at: number, before: readonly Atom[]): boolean {
  if (atoms[at]?.lower === "about" && atoms[at + 1]?.lower === "the") return true;
  return before.at(-1)?.lower === "or" && before.at(-2)?.text === ",";
}

/** “two of her children”. */
function isOfKin(atoms: readonly Atom[], next: number, value: number | null): boolean {
  const [preposition, whose] = [atoms[next - 3], atoms[next - 2]];
  return (
    value !== null &&
    value <= KIN &&
    preposition?.lower === "of" &&
    /^(?:his|her|my)$/.test(whose?.lower ?? "")
  );
}
