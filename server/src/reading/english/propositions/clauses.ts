import type { Token } from "../paragraph.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { readVerb, type VerbWords } from "./verb-words.ts";

/** A noun phrase with the part that it plays: `subject`, `object`, `by` or another preposition. */
export interface ClausePart {
  readonly role: string;
  readonly first: number;
  readonly next: number;
  /** Whether it goes on with a list, and so plays the part of the one before. */
  readonly listed: boolean;
  /** Whether a comma stands before it. */
  readonly apart: boolean;
}

/** A verb with its parts; indices are of the sentence's tokens. */
export interface Clause {
  readonly words: VerbWords;
  readonly first: number;
  readonly next: number;
  readonly parts: readonly ClausePart[];
}

interface Draft {
  readonly words: VerbWords;
  readonly first: number;
  readonly next: number;
  readonly subject: ClausePart | null;
  readonly parts: ClausePart[];
}

/** Behind these a clause tells nothing for sure. */
const OPEN: ReadonlySet<string> = new Set(["if", "unless", "whether", "until"]);

/** “Mara Lind, a baker, left”: a noun phrase between subject and verb is no object. */
const besideIt = (part: ClausePart): ClausePart => (isBare(part) ? inRole(part, "beside") : part);

function inRole({ first, next, listed, apart }: ClausePart, role: string): ClausePart {
  return { role, first, next, listed, apart };
}

const isBare = ({ role }: ClausePart): boolean => role === "";

/** Takes a sentence apart into its verbs, each with who and what belongs to it. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const reader = new ClauseReader(tokens);
  for (const chunk of chunksOf(tokens)) reader.take(chunk);
  return reader.clauses;
}

class ClauseReader {
  readonly #tokens: readonly Token[];
  readonly #drafts: Draft[] = [];
  /** Noun phrases that wait for their verb. */
  #waiting: ClausePart[] = [];
  /** Those of clauses that another one, about their last noun, interrupts. */
  readonly #interrupted: ClausePart[][] = [];
  #current: Draft | null = null;
  #preposition = "";
  /** What the noun before a relative pronoun is to its clause. */
  #antecedent: ClausePart | null = null;
  #isOpen = false;
  #before: Chunk["type"] = "stop";

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get clauses(): Clause[] {
    return this.#drafts.map(({ words, first, next, subject, parts }) => ({
      words,
      first,
      next,
      parts: rolesOf(words, subject, parts),
    }));
  }

  take(chunk: Chunk): void {
    const { type, first } = chunk;
    const lower = this.#tokens[first]?.lower ?? "";
    switch (type) {
      case "noun":
        this.#noun(chunk);
        break;
      case "verb":
        this.#verb(chunk);
        break;
      case "preposition":
        this.#preposition = lower;
        break;
      case "relative":
        this.#relative();
        break;
      case "conjunction":
        this.#end();
        this.#isOpen = OPEN.has(lower);
        break;
      case "stop":
        this.#end();
        this.#isOpen = false;
    }
    if (type !== "preposition" && type !== "noun") this.#preposition = "";
    this.#before = type;
  }

  #end(): void {
    this.#waiting = [];
    this.#current = null;
  }

  #noun({ first, next }: Chunk): void {
    const before = this.#last();
    const listed = this.#before === "and" && before !== undefined;
    const role = listed ? before.role : this.#preposition;
    this.#preposition = "";
    const part: ClausePart = { role, first, next, listed, apart: this.#before === "comma" };
    (this.#current?.parts ?? this.#waiting).push(part);
  }

  #last(): ClausePart | undefined {
    return (this.#current?.parts ?? this.#waiting).at(-1);
  }

  #relative(): void {
    const noun = this.#last() ?? null;
    if (this.#current === null && this.#waiting.length > 0) this.#interrupted.push(this.#waiting);
    this.#antecedent = noun;
    this.#waiting = [];
    this.#current = null;
  }

  #verb({ first, next }: Chunk): void {
    const words = readVerb(this.#tokens, first, next);
    if (words === null) return;
    const [subject, others] = this.#subject(words);
    const open = this.#isOpen && words.mood === "told";
    this.#current = {
      words: open ? { ...words, mood: "unsure", tense: "none" } : words,
      first,
      next,
      subject,
      parts: others,
    };
    this.#drafts.push(this.#current);
    this.#waiting = [];
    this.#antecedent = null;
  }

  /** Who the subject of a verb is, and what else waits for it. */
  #subject(words: VerbWords): [ClausePart | null, ClausePart[]] {
    const current = this.#current;
    if (this.#antecedent !== null) {
      const own = this.#waiting.find(isBare);
      if (own === undefined) return [this.#antecedent, this.#waiting];
      const rest = this.#waiting.filter((part) => part !== own);
      return [own, [...rest, inRole(this.#antecedent, "")]];
    }
    const own = this.#waiting.find(isBare);
    if (own !== undefined) return [own, this.#waiting.filter((part) => part !== own).map(besideIt)];
    if (current === null) return [null, this.#waiting];
    if (words.bare) return [this.#before === "noun" ? null : current.subject, []];
    if (this.#before === "and" || this.#before === "comma") {
      const interrupted = this.#before === "comma" ? this.#resumed() : null;
      return interrupted ?? [current.subject, []];
    }
    const resumed = this.#resumed();
    if (resumed !== null) return resumed;
    let nth = current.parts.findLastIndex(isBare);
    while (current.parts[nth]?.listed === true && nth > 0) nth--;
    if (nth < 0) return [null, []];
    const [subject = null, ...others] = current.parts.splice(nth);
    if (subject?.apart === true && current.subject === null && isLeading(current))
      current.parts.push({ ...subject, apart: false });
    return [subject, others];
  }

  /** What waited for its verb until a clause about it was over. */
  #resumed(): [ClausePart | null, ClausePart[]] | null {
    const waited = this.#interrupted.pop();
    const subject = waited?.find(isBare);
    return waited === undefined || subject === undefined
      ? null
      : [subject, waited.filter((part) => part !== subject)];
  }
}

/** “Founded in 1912, the mill stands empty”: a participle at the start tells of the subject behind its comma. */
const isLeading = ({ first, words }: Draft): boolean => first === 0 && words.participle;

/** Puts who does it and to whom in their places, whatever the voice. */
function rolesOf(
  { passive }: VerbWords,
  subject: ClausePart | null,
  parts: readonly ClausePart[],
): ClausePart[] {
  const own = passive ? "object" : "subject";
  const placed: ClausePart[] = subject === null ? [] : [inRole(subject, own)];
  let hasObject = passive;
  let role = own;
  for (const part of parts) {
    if (!part.listed) {
      if (part.role !== "") role = passive && part.role === "by" ? "subject" : part.role;
      else role = hasObject ? "beside" : "object";
      hasObject ||= part.role === "";
    }
    placed.push(inRole(part, role));
  }
  return placed;
}
