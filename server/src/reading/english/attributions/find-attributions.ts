import type { Span } from "../../../text/span.ts";
import type { AttributionMention, QuotationMention } from "../../mention.ts";
import type { NameMention } from "../../name-mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { attitudeCues } from "./attitude-cues.ts";
import { classifySource, type KnownSource } from "./classify-source.ts";
import { type Found, trimRun } from "./found.ts";
import { HEARSAY_WORD, hearsay } from "./hearsay.ts";
import { likelyReports } from "./likely-reports.ts";
import { isOutlet } from "./news-outlets.ts";
import { headOf, type Run } from "./noun-phrases.ts";
import { isUnderstanding, speaksForItself } from "./own-reporting.ts";
import { type Part, type Stretch, stretchesOf } from "./parts.ts";
import { passiveCue } from "./passive-cues.ts";
import { PHRASE_CUE, phraseCues, sourceLine } from "./phrase-cues.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { PEOPLE_OF_A_KIND } from "./source-nouns.ts";
import { speakerLabel } from "./speaker-labels.ts";
import { withSpeakers } from "./speakers.ts";
import { verbCue } from "./verb-cues.ts";
import { findVerbGroups } from "./verb-groups.ts";

/** What attribution finding gives: the attributions, and the quotations with their speakers filled in. */
export interface Attributed {
  readonly attributions: readonly AttributionMention[];
  readonly quotations: readonly QuotationMention[];
}

/**
 * Finds who is said to have said what. Source, cue and content are the three roles of PDTB and PolNeAR (Newell et
 * al., LREC 2018); a cue in the middle of its content gives two attributions, one for each half.
 */
export function findAttributions(
  paragraph: TaggedParagraph,
  quotations: readonly QuotationMention[],
  names: readonly NameMention[],
): Attributed {
  const { text } = paragraph;
  const known: KnownSource[] = [];
  const stretches = readStretches(paragraph, quotations, names);
  const groups = stretches.map(({ start, end, parts, reports }, nth) => {
    const before = stretches[nth - 1] ?? null;
    const near = within(names, start, end);
    const seen = new Map<number, KnownSource>();
    const attributions: AttributionMention[] = [];
    for (const found of likelyReports(parts, reports)) {
      const shared = found.agentless ? NOBODY : seen.get(found.source.first);
      const source = shared ?? classifySource(text, parts, found.source, near, known);
      if (!found.agentless) seen.set(found.source.first, source);
      if (shared === undefined && !found.relayed) known.push(source);
      if (known.length > REMEMBERED) known.shift();
      attributions.push(...mentions(text, parts, found, source, before));
    }
    const isShouted = !/\p{Ll}/u.test(text.slice(start, end));
    const attitudes: AttributionMention[] = [];
    for (const found of isShouted ? [] : attitudeCues(parts, reports)) {
      const source = found.agentless ? NOBODY : classifySource(text, parts, found.source, near, known);
      attitudes.push(...mentions(text, parts, found, source, before));
    }
    return { start, end, attributions, attitudes };
  });
  const reported = groups.flatMap(({ attributions }) => attributions);
  return {
    attributions: [...reported, ...groups.flatMap(({ attitudes }) => attitudes)],
    quotations: withSpeakers(text, quotations, groups, names),
  };
}

/** The stretches of a paragraph, each with the reports found in it. */
export function readStretches(
  paragraph: TaggedParagraph,
  quotations: readonly QuotationMention[],
  names: readonly NameMention[],
): (Stretch & { readonly reports: readonly Found[] })[] {
  return stretchesOf(paragraph, quotations, names).map(({ start, end, parts }) => ({
    start,
    end,
    parts,
    reports: withoutOverrun(findIn(parts, paragraph)),
  }));
}

const NOBODY: KnownSource = {
  class: "vague",
  head: "",
  words: "",
  isPronoun: false,
  isPerson: false,
  resumes: false,
  takesUp: null,
  described: null,
};

/** How many of the paragraph's sources a pronoun or “the official” may reach back over. */
const REMEMBERED = 12;

/** The mentions between two offsets, found by bisection: `names` stand in order of their start. */
function within<T extends Span>(names: readonly T[], start: number, end: number): T[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let name = names[low]; name !== undefined && name.start < end; name = names[++low]) found.push(name);
  return found;
}

function findIn(parts: readonly Part[], { text, signs }: TaggedParagraph): Found[] {
  const found = [...sourceLine(parts), ...speakerLabel(parts)];
  if ((signs & PHRASE_CUE) !== 0) found.push(...phraseCues(parts, text));
  let previous: Found | null = null;
  for (const group of findVerbGroups(parts)) {
    if (found.some(({ cue }) => cue.first <= group.verb && group.verb <= cue.last)) continue;
    const next: Found | null =
      group.voice === "passive" ? passiveCue(parts, group) : verbCue(parts, group, previous);
    if (next === null) continue;
    found.push(next);
    if (!next.agentless) previous = next;
  }
  if ((signs & HEARSAY_WORD) !== 0) found.push(...hearsay(parts, found));
  return found.sort((a, b) => a.cue.first - b.cue.first);
}

/** Ends each content where a later clause with its own cue begins. */
function withoutOverrun(all: readonly Found[]): readonly Found[] {
  const cutting = all.filter(({ cuts }) => cuts);
  if (cutting.length === 0) return all;
  return all.map((found) => ({
    ...found,
    contents: found.contents.map((content) => {
      const cut = cutting.find(
        ({ clause, cue }) => cue.first > found.cue.last && clause > content.first && clause <= content.last,
      );
      return cut === undefined ? content : { first: content.first, last: cut.clause - 1 };
    }),
  }));
}

function mentions(
  text: string,
  parts: readonly Part[],
  found: Found,
  type: KnownSource,
  before: Stretch | null,
): AttributionMention[] {
  const source = wordsOf(parts, found.source, text);
  const cue = wordsOf(parts, found.cue, text);
  const head = found.agentless ? source : (headOf(parts, found.source) ?? source);
  const { relative, attitude } = found;
  const speaker = {
    start: source.start,
    end: source.end,
    text: source.text,
    class: type.class,
    resumes: type.resumes,
    takesUp: type.takesUp,
    group: isGroup(head.text, type),
    namedNext: false,
    isPronoun: type.isPronoun,
    described: type.described,
    head: { start: head.start, end: head.end },
    relative: relative === undefined ? null : wordsOf(parts, { first: relative, last: relative }, text),
  };
  const told = attitude !== true || isUnderstanding(cue.text);
  const outlet = told && !found.agentless && source.text.split(", ").some(isOutlet);
  const isAttitude = attitude === true && !outlet;
  const all: AttributionMention[] = [];
  for (const run of found.contents) {
    const trimmed = trimRun(parts, run);
    if (trimmed === null) continue;
    const back = found.pointsBack === true ? before : null;
    const content =
      back === null ? wordsOf(parts, trimmed, text) : wordsOf(back.parts, wholeOf(back.parts), text);
    all.push({
      kind: "attribution",
      start: Math.min(source.start, cue.start, content.start),
      end: Math.max(source.end, cue.end, content.end),
      source: speaker,
      cue,
      content,
      secondary: outlet && attitude !== true && !speaksForItself(lemmaOf(parts, found.cue), content.text),
      earlier: found.earlier,
      asks: [found.cue.last, found.cue.last - 1].some(
        (last) => lemmaOf(parts, { first: last, last }) === "ask",
      ),
      stance: isAttitude ? "attitude" : "report",
    });
  }
  return all;
}

/** “Officials”, “some analysts”, where nobody of them is named. */
const isGroup = (head: string, { class: type, isPronoun }: KnownSource): boolean =>
  type !== "named" && !isPronoun && PEOPLE_OF_A_KIND.has(head.toLowerCase());

const lemmaOf = (parts: readonly Part[], { last }: Run): string =>
  REPORTING_VERBS.get(parts[last]?.lower ?? "")?.lemma ?? "";

/** All parts of a stretch but the mark at its end. */
const wholeOf = (parts: readonly Part[]): Run =>
  trimRun(parts, { first: 0, last: parts.length - 1 }) ?? { first: 0, last: 0 };

function wordsOf(
  parts: readonly Part[],
  { first, last }: Run,
  text: string,
): Span & { readonly text: string } {
  const [start, end] = [parts[first]?.start ?? 0, parts[last]?.end ?? 0];
  return { start, end, text: text.slice(start, end) };
}
