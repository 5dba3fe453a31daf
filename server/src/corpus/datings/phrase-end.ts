import type { Span } from "../../text/span.ts";

/** How far behind a name, in code units, the next word is looked for. */
const REACH = 24;

/** Words that begin what follows a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, common adverbs. */
const FOLLOWING: ReadonlySet<string> = new Set(
  `about above across after against ago all along also although amid among and any are around as at be because been
   before began behind below between beyond both broke brought but by came can cost could cut despite did do does down
   during each even ever except fell first for from had has have he here hit how if in inside into is it its itself just
   last later led left made may might more must near never next no nor not now of off on once one only onto or our out
   outside over past rather said same saw set shall she shook should shows since so some still struck such than that the
   their them then there they this those though through throughout till to today together too took tore toward towards
   under unless until up upon us via was we went were what when where whether which while who whom whose why will with
   within without worth would yesterday yet`.split(/\s+/),
);

/** Adverbs and verbs of the past by their ending. */
const FOLLOWING_FORM = /(?:ly|ed)$/u;

/**
 * Whether a name ends its noun phrase, so that a date may be its own: not in “the Lockerbie bombing trial”, “the
 * Lockerbie bombing’s victims” or “the post-Katrina years”. `beginnings` are offsets at which something else begins.
 */
export function endsPhrase(text: string, { end }: Span, beginnings: readonly number[]): boolean {
  const rest = text.slice(end, end + REACH);
  if (/^(?:-\p{L}|['’ʼ]s?\s+[\p{L}\p{N}])/u.test(rest)) return false;
  const [spaces, word] = /^(\s+)(\p{L}+)/u.exec(rest)?.slice(1) ?? [];
  if (spaces === undefined || word === undefined || beginnings.includes(end + spaces.length)) return true;
  return FOLLOWING.has(word.toLowerCase()) || FOLLOWING_FORM.test(word);
}
