import { attitudeGroup } from "./attitude-groups.ts";
import { isClause } from "./clause-starts.ts";
import { type Found, trimRun } from "./found.ts";
import { holderOf } from "./holders.ts";
import { formsOf } from "./inflections.ts";
import { isHead } from "./noun-phrases.ts";
import { CLAUSE_WORDS } from "./openings.ts";
import type { Part } from "./parts.ts";
import { POSSESSIVES } from "./verb-group-words.ts";

/**
 * Verbs that report or take a stand only with the words behind them. A word is given with its alternatives
 * (“a|the”); one that may be missing ends in “?”; “one's” is any possessive. `report` opens a clause; `stand` is taken to what follows.
 */
const PHRASES: Readonly<Record<"report" | "stand", string>> = {
  report: `
    make it|this? clear|plain|known|public|official|explicit; make the|a case|point|argument|claim|observation|prediction
    let it be known; let slip|be|on; leave no|little doubt; point out; spell out; give one's|the|an? word|assurance|assurances
    raise|hold the possibility|prospect|spectre|specter|suspicion|hope; hold out the|little? prospect|hope|possibility
    take|hold the view|position|line|stance; come to the conclusion; reach|draw the conclusion|verdict
    go on record; go public; send|spread|bring the? word; serve|give notice; issue|sound|give a warning|reminder|statement|pledge|denial`,
  stand: `
    take aim at; take issue with; take a? swipe|swing|shot|dig|jab|pop|stab at; take exception|umbrage to|at; take one's? hat off to
    come out strongly|firmly|publicly? against|for|with; come out in favor|favour|support of; come down hard? on; hit out at|against
    pour|heap scorn|praise|cold? water? on; cast doubt|doubts|aspersions on|upon|over; shed|throw doubt on
    throw|put one's weight|support|backing behind; give|lend one's backing|support|blessing|endorsement|approval to
    pay tribute|homage to; call into question; draw|call attention to; sound|raise the alarm over|about|on
    raise questions|doubts|concerns|objections|fears|eyebrows about|over|to; make light|fun|much of; turn one's back on`,
};

interface Phrase {
  readonly words: readonly { readonly any: ReadonlySet<string>; readonly optional: boolean }[];
  readonly reports: boolean;
}

const PHRASES_BY_VERB: ReadonlyMap<string, readonly Phrase[]> = byForm();

function byForm(): Map<string, Phrase[]> {
  const forms = new Map<string, Phrase[]>();
  for (const [stance, list] of Object.entries(PHRASES)) {
    for (const line of list.trim().split(/;|\n/)) {
      const [verbs = "", ...rest] = line.trim().split(/\s+/);
      const words = rest.map((word) => ({
        any: new Set(word.replace("?", "").split("|")),
        optional: word.endsWith("?"),
      }));
      for (const form of verbs.split("|").flatMap(formsOf))
        forms.set(form, [...(forms.get(form) ?? []), { words, reports: stance === "report" }]);
    }
  }
  return forms;
}

/** Every form of a verb that begins such a phrase. */
export const PHRASAL_FORMS: ReadonlySet<string> = new Set(PHRASES_BY_VERB.keys());

/** What makes a report one that nobody has made. */
const UNREAL = new Set("not n't n’t never to would could should might may must will can".split(" "));

/** The attribution of a verb and the words behind it: “made it clear that …”, “took aim at …”. */
export function phrasalVerb(parts: readonly Part[], at: number): Found[] | null {
  const part = parts[at];
  const phrases =
    part?.pos === "VERB" || isHead(parts[at - 1]) ? PHRASES_BY_VERB.get(part?.lower ?? "") : undefined;
  for (const phrase of phrases ?? []) {
    const last = endOfPhrase(parts, at + 1, phrase);
    const found = last === null ? null : attributionOf(parts, at, last, phrase.reports);
    if (found !== null) return [found];
  }
  return null;
}

/** The last part of a phrase whose words begin at `from`; an adverb may stand between them. */
function endOfPhrase(parts: readonly Part[], from: number, { words }: Phrase): number | null {
  let at = from;
  for (const { any, optional } of words) {
    const here = isWord(parts[at], any)
      ? at
      : parts[at]?.pos === "ADV" && isWord(parts[at + 1], any)
        ? at + 1
        : null;
    if (here !== null) at = here + 1;
    else if (!optional) return null;
  }
  return at - 1;
}

const isWord = (part: Part | undefined, any: ReadonlySet<string>): boolean =>
  part !== undefined && (any.has(part.lower) || (any.has("one's") && POSSESSIVES.has(part.lower)));

function attributionOf(parts: readonly Part[], verb: number, last: number, reports: boolean): Found | null {
  const group = attitudeGroup(parts, verb);
  if (group === null || group.voice === "passive" || (reports && !opensClause(parts, last + 1))) return null;
  const source = holderOf(parts, group, null);
  const content = trimRun(parts, { first: last + 1, last: parts.length - 1 });
  if (source === null || content === null) return null;
  const real = !parts.slice(group.first, verb).some(({ lower }) => UNREAL.has(lower));
  return {
    source: { first: source.first, last: source.last },
    relative: source.relative,
    cue: { first: group.first, last },
    contents: [content],
    clause: Math.min(source.first, group.first),
    cuts: false,
    agentless: false,
    earlier: false,
    attitude: !(reports && real),
  };
}

function opensClause(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part === undefined) return false;
  return (
    CLAUSE_WORDS.has(part.lower) ||
    part.lower === ":" ||
    part.quotation?.scare === false ||
    isClause(parts, at)
  );
}
