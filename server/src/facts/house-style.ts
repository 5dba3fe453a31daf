import type { Span } from "../text/span.ts";

/** A form that a newsroom replaces, and what it writes instead. */
export interface StyleEntry {
  readonly written: string;
  readonly preferred: string;
}

/** A place of a text that is not in house style. */
export interface StyleMatch extends Span {
  readonly entry: StyleEntry;
  /** What to write in its place: in capitals where it is, with a capital where it begins a sentence. */
  readonly replacement: string;
}

/** How a newsroom writes names. */
export interface HouseStyle {
  readonly entries: readonly StyleEntry[];
  /** What to write for a form; `null` where house style does not say. */
  preferredFor(form: string): string | null;
  /** The forms in a text that are to be replaced, from left to right, the longest at each place. */
  findIn(text: string): readonly StyleMatch[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What stands before a word of an address or a handle, and behind one. */
const IN_ADDRESS = /[@#/_]$|\w[.]$/u;
const GOES_ON = /^(?:\.\p{L}{2}|@|_)/u;
const SENTENCE_BEGINS = /(?:^|[.!?:]["”’)]*\s+|\n\s*|[“"(]\s*)$/u;

/** Makes a house style of forms and what is written instead. */
export function createHouseStyle(forms: Readonly<Record<string, string>>): HouseStyle {
  const entries = Object.entries(forms).map(([written, preferred]) => ({ written, preferred }));
  const finders = new Map<string, Finder[]>();
  const add = (form: string, entry: StyleEntry | null): void => {
    const first = firstWord(form);
    finders.set(first, [...(finders.get(first) ?? []), finderOf(form, entry)]);
  };
  for (const entry of entries) {
    add(entry.written, entry);
    add(entry.preferred, null);
  }
  for (const each of finders.values()) each.sort((a, b) => b.form.length - a.form.length);
  return {
    entries,
    preferredFor: (form) => entries.find(({ written }) => written === form)?.preferred ?? null,
    findIn: (text) => (entries.length === 0 ? [] : matchesIn(text, finders)),
  };
}

interface Finder {
  readonly form: string;
  /** `null` for a preferred form, inside which nothing is to be replaced. */
  readonly entry: StyleEntry | null;
  readonly pattern: RegExp;
}

/** Finds a form as it is written, in capitals, and with a capital where it has none. */
function finderOf(form: string, entry: StyleEntry | null): Finder {
  const forms = [...new Set([form, capitalised(form), form.toUpperCase()])].map((each) =>
    each
      .replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
      .replace(/['’]/gu, "['’]")
      .replace(/\s+/gu, "\\s+"),
  );
  return { form, entry, pattern: new RegExp(`(?:${forms.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "uy") };
}

function matchesIn(text: string, finders: ReadonlyMap<string, readonly Finder[]>): StyleMatch[] {
  const found: StyleMatch[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < end) continue;
    for (const { entry, pattern } of finders.get(word.toLowerCase()) ?? []) {
      pattern.lastIndex = index;
      const [written] = pattern.exec(text) ?? [];
      if (written === undefined) continue;
      end = index + written.length;
      const before = text.slice(Math.max(0, index - 8), index);
      const isAddress = IN_ADDRESS.test(before) || GOES_ON.test(text.slice(end, end + 4));
      if (entry !== null && !isAddress)
        found.push({ start: index, end, entry, replacement: replacementFor(written, entry, before) });
      break;
    }
  }
  return found;
}

function replacementFor(written: string, { written: form, preferred }: StyleEntry, before: string): string {
  const isInCapitals = written === written.toUpperCase() && form !== form.toUpperCase();
  if (isInCapitals) return preferred.toUpperCase();
  return /^\p{Lu}/u.test(written) && SENTENCE_BEGINS.test(before) ? capitalised(preferred) : preferred;
}

const capitalised = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

const firstWord = (form: string): string => (form.match(WORD)?.[0] ?? form).toLowerCase();
