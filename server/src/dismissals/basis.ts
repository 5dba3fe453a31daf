import type { Fact } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding } from "../rules/finding.ts";
import { digest } from "../text/digest.ts";
import { inOrder } from "../text/in-order.ts";

/** What a finding rested on when a person dismissed it. No positions: text that only moved changes nothing. */
export interface Basis {
  /** The finding's own words. */
  readonly words: string;
  /** What was compared: answers to the finding's question, spellings, or the words of its evidence. */
  readonly values: readonly string[];
  /** What answers come to, by their folded words, where that is known: what is said in other words is no new answer. */
  readonly same?: Readonly<Record<string, string>> | undefined;
  /** Facts that spoke for it: id → digest of what the fact says. */
  readonly facts: Readonly<Record<string, string>>;
}

/** The basis of a finding; `words` are those that it stands on. */
export function basisOf(finding: Finding, words: string, facts: Facts): Basis {
  const known = finding.evidence.flatMap((item) => ("fact" in item ? [item.fact] : []));
  const same = sameOf(finding, words);
  return {
    words: plain(words),
    values: sorted(valuesOf(finding, words)),
    ...(Object.keys(same).length === 0 ? {} : { same }),
    facts: Object.fromEntries(sorted(known).map((id) => [id, factDigest(facts.factWithId(id)?.fact)])),
  };
}

/**
 * What has changed since a dismissal, as the end of a sentence that begins with “because”; `null` where nothing has. Of a
 * question that documents answer, only a new answer counts: fewer answers leave less to dismiss.
 */
export function changeSince(then: Basis, now: Basis, finding: Finding): string | null {
  const asks = finding.question !== undefined;
  if (!asks && folded(then.words) !== folded(now.words)) return `the words are now “${clipped(now.words)}”`;
  const added = now.values.filter((value) => !isAmong(then, now, value));
  const gone = asks ? [] : then.values.filter((value) => !isAmong(now, then, value));
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
 * shares an answer; of those who ask in other words, what shares two.
 */
export function isAkin(then: Basis, now: Basis, finding: Finding, isSameQuestion: boolean): boolean {
  if (finding.question === undefined) return true;
  const shared = now.values.filter((value) => isAmong(then, now, value));
  return shared.length >= (isSameQuestion ? 1 : 2);
}

/** Whether a value of one basis stands in another, in these words or in others that come to the same. */
function isAmong(basis: Basis, own: Basis, value: string): boolean {
  const same = own.same?.[folded(value)];
  return basis.values.some((each) => {
    const key = folded(each);
    return key === folded(value) || (same !== undefined && basis.same?.[key] === same);
  });
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

function sameOf({ question, answer, same, evidence }: Finding, words: string): Record<string, string> {
  if (question === undefined) return {};
  const sides = [{ words: answer ?? words, same }, ...evidence.flatMap(sideOf)];
  return Object.fromEntries(
    sides
      .flatMap((side) => (side.same === undefined ? [] : [[folded(side.words), side.same] as const]))
      .sort(([a], [b]) => inOrder(a, b)),
  );
}

function sideOf(item: Finding["evidence"][number]): { words: string; same: string | undefined }[] {
  return "fact" in item ? [] : [{ words: item.answer ?? item.text, same: item.same }];
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
  return [...byFold].sort(([a], [b]) => inOrder(a, b)).map(([, each]) => each);
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}

function clipped(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
}
