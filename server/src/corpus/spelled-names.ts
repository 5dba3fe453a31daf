import { outlineKey, spellingDifference, spellingKeys, writingKey } from "../claims/spelling-difference.ts";
import { isName, type NameMention } from "../reading/mention.ts";
import type { Span } from "../text/span.ts";
import { type NamedPassage, namedPassages } from "./named-passage.ts";
import type { Saying, Section } from "./section.ts";

/** One way to write a name: an organisation's, a place's, or a person's in full. */
export interface SpelledName {
  readonly kind: NameMention["kind"];
  /** The name as the article writes it, but for line ends and the kind of apostrophe. */
  readonly form: string;
  /** What the reading calls a place or body that it knows, and its country; `null` for any other. */
  readonly known: { readonly name: string; readonly country: string } | null;
}

export interface SpelledPlace {
  /** Every place where the name is written so, without “The” before it and “-linked” behind it. */
  readonly mentions: readonly NamedPassage[];
}

/**
 * The names of an article by how they are written. Surnames alone are left out, which are many people's.
 */
export const spelledNames: Section<SpelledName, SpelledPlace> = {
  compared: true,
  read(analysis) {
    const { text } = analysis.article;
    const passageOf = namedPassages(analysis);
    const found = new Map<string, { value: SpelledName; place: { mentions: NamedPassage[] } }>();
    for (const mention of analysis.mentions) {
      if (!isName(mention) || isCited(text, mention)) continue;
      const span = nameSpan(mention);
      const form = text.slice(span.start, span.end).replace(/\s+/gu, " ").replaceAll("’", "'");
      if (form === "" || (mention.kind === "person" && !form.includes(" "))) continue;
      const value = { kind: mention.kind, form, known: knownAs(mention) };
      const key = JSON.stringify(value);
      const saying = found.get(key) ?? { value, place: { mentions: [] } };
      const { quoted } = passageOf(mention);
      saying.place.mentions.push({
        ...span,
        text: text.slice(span.start, span.end),
        ...(quoted && { quoted }),
      });
      found.set(key, saying);
    }
    return [...found.values()] satisfies Saying<SpelledName, SpelledPlace>[];
  },
  heedsSubject: true,
  concern: (a, b) => spellingDifference(a.form, b.form) !== null || writtenKey(a.form) === writtenKey(b.form),
  keys: ({ kind, form }) => {
    const outline = kind === "person" ? null : outlineKey(form);
    return [writtenKey(form), ...spellingKeys(writingKey(form)), ...(outline === null ? [] : [outline])];
  },
};

/** What names are found by that differ in writing alone. */
export const writtenKey = (form: string): string => `= ${writingKey(form)}`;

/** Words of an address or a handle are not how an article spells a name. */
const IN_ADDRESS = /[@#/]$/u;
const GOES_ON = /^(?:\.\p{L}{2}|@)/u;
/** “[sic]”: the article has seen it. */
const SEEN = /^(?:['’]s?)? ?[[(]sic[\])]/u;

function isCited(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 10);
  return (
    IN_ADDRESS.test(text.slice(Math.max(0, start - 1), start)) || GOES_ON.test(after) || SEEN.test(after)
  );
}

function nameSpan({ kind, text, start, end }: NameMention): Span {
  const before = /^The\s+/u.exec(text)?.[0].length ?? 0;
  const behind = kind === "person" ? 0 : (/-\p{Ll}{3,}$/u.exec(text)?.[0].length ?? 0);
  return { start: start + before, end: end - behind };
}

function knownAs(mention: NameMention): SpelledName["known"] {
  return mention.kind === "person" || mention.country === null
    ? null
    : { name: mention.name, country: mention.country };
}
