import type { ClauseTense, Mood } from "../../proposition-mention.ts";
import type { Token } from "../paragraph.ts";
import { type Predicate, predicateOf } from "./predicates.ts";

/** What a verb with its helpers says. */
export interface VerbWords extends Predicate {
  readonly negated: boolean;
  readonly mood: Mood;
  readonly passive: boolean;
  readonly tense: ClauseTense;
  /** Whether it is a participle, or a form that may be one, and no more. */
  readonly participle: boolean;
  /** Whether it has no helper and ends in “-ing”, or is an infinitive: it takes its subject from elsewhere. */
  readonly bare: boolean;
}

const BE: ReadonlySet<string> = new Set(
  "be am is are was were been being 's ’s 're ’re get gets got".split(" "),
);
const NEGATIONS: ReadonlySet<string> = new Set("not n't n’t never no nor neither hardly barely".split(" "));
/** What is told behind these is what somebody supposes or wishes. */
const SUPPOSING: ReadonlySet<string> = new Set(
  "expect predict forecast estimate project anticipate hope want wish seek aim intend propose consider suspect fear".split(
    " ",
  ),
);
/** Behind a negation: what is denied is not all. */
const SOMEWHAT: ReadonlySet<string> = new Set(
  "only just merely necessarily simply always all every quite".split(" "),
);
/** Before an infinitive: that it was not done. */
const FAILING: ReadonlySet<string> = new Set("fail refuse decline cease neglect forget omit".split(" "));
/** Before an infinitive: that it was done. */
const DOING: ReadonlySet<string> = new Set(
  "continue begin start manage come go help get proceed happen use tend choose dare".split(" "),
);
const UNSURE: ReadonlySet<string> = new Set(
  "may might could can should must ought reportedly allegedly possibly probably perhaps maybe apparently likely supposedly almost nearly".split(
    " ",
  ),
);
const PLANNED: ReadonlySet<string> = new Set("will would shall 'll ’ll wo 'd ’d".split(" "));
/** Before an infinitive: that it is yet to come. */
const AHEAD: ReadonlySet<string> = new Set(
  "be plan intend want hope expect seek aim propose prepare promise vow pledge threaten set schedule go".split(
    " ",
  ),
);
const MODALS: ReadonlySet<string> = new Set(
  "will would shall 'll ’ll wo may might could should must".split(" "),
);
const PARTICLES: ReadonlySet<string> = new Set("out up off down away dead".split(" "));

/** Reads the tokens of a verb from `first` to before `next`; `null` where nothing is a verb. */
export function readVerb(tokens: readonly Token[], first: number, next: number): VerbWords | null {
  let main: Token | null = null;
  let negated = false;
  let passive = false;
  let isBare = true;
  let isChained = false;
  let mood: Mood = "told";
  let isAhead = false;
  let isWished = false;
  for (let at = first; at < next; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { lower, pos } = token;
    if (NEGATIONS.has(lower) && SOMEWHAT.has(tokens[at + 1]?.lower ?? "")) mood = "unsure";
    else if (NEGATIONS.has(lower)) negated = !negated;
    else if (UNSURE.has(lower)) mood = "unsure";
    else if (PLANNED.has(lower)) mood = mood === "unsure" ? mood : "planned";
    if (MODALS.has(lower)) isAhead = true;
    if (lower === "to" && main !== null) {
      isAhead ||= AHEAD.has(main.lemma);
      isWished ||= !DOING.has(main.lemma) && !FAILING.has(main.lemma);
      isChained = true;
      if (FAILING.has(main.lemma)) negated = !negated;
      else if (!DOING.has(main.lemma) && mood === "told") mood = "planned";
      passive = false;
    }
    if (pos === "AUX" || pos === "VERB") {
      if (main !== null) isBare = false;
      passive = main !== null && BE.has(main.lower) && isParticiple(token);
      main = token;
    }
  }
  if (main === null || UNSURE.has(main.lower) || PLANNED.has(main.lower)) return null;
  if (SUPPOSING.has(main.lemma)) mood = "unsure";
  const isInfinitive = tokens[first]?.lower === "to";
  if (isInfinitive && tokens[first - 1]?.lower === "unable") negated = !negated;
  if (isInfinitive && mood === "told") mood = "planned";
  const isLone = isBare && main.lower.endsWith("ing") && !isChained;
  const { verb, direction } = predicateOf(withParticle(main, tokens[next]?.lower ?? ""));
  return {
    verb,
    direction,
    negated,
    mood,
    passive,
    tense: isAhead ? "future" : isLone || isInfinitive || isWished ? "none" : tenseOf(tokens, first, main),
    participle: isBare && isParticiple(main),
    bare: isLone || isInfinitive,
  };
}

const PAST: ReadonlySet<string> = new Set("was were had has have did ’ve 've".split(" "));

/** “Left”, “has left”, “was leaving”: its first verb is one of the past, or a perfect. */
function tenseOf(tokens: readonly Token[], first: number, main: Token): "past" | "present" {
  let at = first;
  while (tokens[at] !== main && tokens[at]?.pos !== "AUX" && tokens[at]?.pos !== "VERB") at++;
  const { lower, lemma, pos } = tokens[at] ?? main;
  const isPast = PAST.has(lower) || (pos === "VERB" && lower !== lemma && !/(?:ing|s)$/u.test(lower));
  return isPast ? "past" : "present";
}

/** “Broke out”, “shot dead”: a word behind a verb that makes another of it. */
function withParticle({ lower, lemma }: Token, next: string): string {
  if (BE.has(lower)) return "be";
  return PARTICLES.has(next) ? `${lemma} ${next}` : lemma;
}

/** Participles that are their own base form. */
const UNCHANGED: ReadonlySet<string> = new Set("cut hit put set shut hurt let".split(" "));

function isParticiple({ lower, lemma }: Token): boolean {
  return !lower.endsWith("ing") && (lower !== lemma || UNCHANGED.has(lower));
}
