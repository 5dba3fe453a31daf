import { nameKey, nameParts } from "../../claims/name-key.ts";
import { isName, type Mention, type NameMention } from "../../reading/mention.ts";
import { lastStartingAt } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";

/** Prepares to tell what names stand in a span. `mentions` are in order of their start. */
export function namesIn(mentions: readonly Mention[]): (span: Span) => NameMention[] {
  const names = mentions.filter(isName);
  return ({ start, end }) => {
    const found: NameMention[] = [];
    for (let at = lastStartingAt(names, start - 1) + 1; ; at++) {
      const name = names[at];
      if (name === undefined || name.start >= end) return found;
      if (name.end <= end) found.push(name);
    }
  };
}

/** What a name is looked up by: a person’s family name, else the whole name; folded. */
export function lookupKey({ kind, name }: NameMention): string {
  return nameKey(kind === "person" ? nameParts(name).family : name);
}
