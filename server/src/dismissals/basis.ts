import type { Fact } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding } from "../rules/finding.ts";
import { digest } from "../text/digest.ts";

/** What a finding rested on when a person dismissed it. No positions: text that only moved changes nothing. */
export interface Basis {
  /** The finding's own words. */
  readonly words: string;
  /** What was compared: answers to the finding's question, spellings, or the words of its evidence. */
  readonly values: readonly string[];
  /** Facts that spoke for it: id → digest of what the fact says. */
  readonly facts: Readonly<Record<string, string>>;
}

/** The basis of a finding; `words` are those that it stands on. */
export function basisOf(finding: Finding, words: string, facts: Facts): Basis {
  const known = finding.evidence.flatMap((item) => ("fact" in item ? [item.fact] : []));
  return {
    words: plain(words),
    values: sorted(valuesOf(finding, words)),
    facts: Object.fromEntries(sorted(known).map((id) => [id, factDigest(facts.factWithId(id)?.fact)])),
  };
}

/**
 * What is other now than a dismissal rested on, as the end of a sentence that begins with “because”; `null` where nothing
 * is. Of a question that documents answer, only an answer that is new counts: fewer answers are less to dismiss.
 */
export function changeSince(then: Basis, now: Basis, finding: Finding): string | null {
  const asks = finding.question !== undefined;
  if (!asks && folded(then.words) !== folded(now.words)) return `the words are now “${clipped(now.words)}”`;
  const [before, after] = [new Set(then.values.map(folded)), new Set(now.values.map(folded))];
  const added = now.values.filter((value) => !before.has(folded(value)));
  const gone = asks ? [] : then.values.filter((value) => !after.has(folded(value)));
  const [isNew, wasThere] = [added[0], gone[0]];
  if (isNew !== undefined && wasThere !== undefined)
    return `“${clipped(wasThere)}” has become “${clipped(isNew)}”`;
  if (isNew !== undefined) return `“${clipped(isNew)}” is new`;
  if (wasThere !== undefined) return `“${clipped(wasThere)}” is gone`;
  const fact = Object.entries(now.facts).find(([id, says]) => then.facts[id] !== says)?.[0];
  if (fact !== undefined)
    return fact in then.facts ? `the fact “${fact}” says something else` : `the fact “${fact}” is new`;
  const lost = asks ? undefined : Object.keys(then.facts).find((id) => !(id in now.facts));
  return lost === undefined ? null : `the fact “${lost}” is gone`;
}

/**
 * Whether a finding and a basis are about one thing: of those who ask the same question (“How many people?”), only what
 * shares an answer.
 */
export function isAkin(then: Basis, now: Basis, finding: Finding): boolean {
  if (finding.question === undefined) return true;
  const before = new Set(then.values.map(folded));
  return now.values.some((value) => before.has(folded(value)));
}

/**
 * What a dismissal for an article or a folder is about: the question that documents answer, the pair of spellings, or
 * the words. The same for every finding of the kind, wherever it stands.
 */
export function subjectOf({ question, respelling }: Finding, words: string): string {
  if (question !== undefined) return plain(question);
  if (respelling !== undefined) return `${plain(respelling.from)} → ${plain(respelling.to)}`;
  return plain(words);
}

/** Words without differences that nobody means: white space, case, the form of quotation marks and dashes. */
export function folded(words: string): string {
  return plain(words)
    .normalize("NFKC")
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, "-")
    .toLowerCase();
}

function valuesOf({ question, answer, respelling, evidence }: Finding, words: string): string[] {
  if (respelling !== undefined) return [respelling.from, respelling.to];
  const passages = evidence.flatMap((item) => ("fact" in item ? [] : [item.answer ?? item.text]));
  return question === undefined ? passages : [answer ?? words, ...passages];
}

/** A digest of what a fact says, where it is from and its other names apart. */
function factDigest(fact: Fact | undefined): string {
  if (fact === undefined) return "";
  const { id: _id, source: _source, retrieved: _retrieved, names, ...said } = fact;
  const told = Object.entries(said).filter(([key]) => key !== "descriptions" && key !== "context");
  return digest(JSON.stringify([names[0], told])).slice(0, 16);
}

function sorted(words: readonly string[]): string[] {
  const byFold = new Map(words.map(plain).map((each) => [folded(each), each]));
  return [...byFold].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}

function clipped(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
}
