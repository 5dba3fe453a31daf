import { wordSet } from "../word-set.ts";
import type { Atom } from "./atoms.ts";
import type { Cardinal } from "./read-words.ts";

const OLDEST = 115;
/** Below this a bare number behind “he was” is as likely a score. */
const GROWN = 10;

/** What a grown person may be called by a name alone. */
const ADULT = 16;
const LONG_LIVED = 100;

const SOMEBODY = wordSet("i he she you who");
const BEING = wordSet("am is was are were");
const CONTRACTED = wordSet("i'm he's she's you're who's i’m he’s she’s you’re who’s");
const TURNING = wordSet("turn turns turned turning");
const HEDGES = wordSet("only just now nearly almost about still already barely then");

/** What follows an age that nothing counts: “when the war began”, “at the time”, “in 1990”. */
const AFTER_AGE = wordSet("and but when or at in then now today yesterday on last this next while");
const END = /^[.,;:!?)…"”’'—–―]$/;

/** Whether a number is how old somebody is said to be: “she is only 14”, “I'm 45 and tired”, “he turned 80 on Monday”. */
export function isPredicateAge(atoms: readonly Atom[], at: number, { value, next }: Cardinal): boolean {
  if (!Number.isInteger(value) || value < 1 || value > OLDEST) return false;
  let verb = at - 1;
  while (verb > at - 3 && HEDGES.has(atoms[verb]?.lower ?? "")) verb--;
  const turns = TURNING.has(atoms[verb]?.lower ?? "");
  const after = atoms[next];
  const small = value < GROWN && after?.lower !== "when" && !turns;
  return !small && ends(after) && (turns || isSomebody(atoms, verb) || isNamed(atoms, verb, value));
}

function isSomebody(atoms: readonly Atom[], verb: number): boolean {
  const [subject, be] = [atoms[verb - 1]?.lower ?? "", atoms[verb]?.lower ?? ""];
  return CONTRACTED.has(be) || (BEING.has(be) && SOMEBODY.has(subject));
}

/** “Okafor is 45 and …”: a name before “is”, where the number could be no score. */
function isNamed(atoms: readonly Atom[], verb: number, value: number): boolean {
  const [before, name, be] = [atoms[verb - 2], atoms[verb - 1], atoms[verb]];
  const alone = name?.pos === "PROPN" && (name.opens || before?.pos === "PROPN" || before?.text === ".");
  return alone && be?.lower === "is" && value >= ADULT && value < LONG_LIVED;
}

function ends(after: Atom | undefined): boolean {
  if (after === undefined || AFTER_AGE.has(after.lower)) return true;
  return END.test(after.text) && !(after.glued && /^[—–:'’]$/.test(after.text));
}
