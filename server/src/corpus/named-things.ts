import { foldName } from "../facts/fold-words.ts";
import type { OrganizationMention, PlaceMention } from "../reading/mention.ts";
import { type NamedPassage, namedPassages } from "./named-passage.ts";
import type { Section } from "./section.ts";

/** An organisation or place, by its name. */
export interface NamedThing {
  readonly kind: "organization" | "place";
  readonly name: string;
}

export interface NamePlace {
  readonly mentions: readonly NamedPassage[];
}

/** The organisations and places of an article, by kind and name. */
export const namedThings: Section<NamedThing, NamePlace> = {
  compared: false,
  read(analysis) {
    const passageOf = namedPassages(analysis);
    const found = new Map<string, { value: NamedThing; place: { mentions: NamedPassage[] } }>();
    for (const mention of analysis.mentions) {
      if (mention.kind !== "organization" && mention.kind !== "place") continue;
      const value = { kind: mention.kind, name: mention.name };
      const key = `${value.kind} ${value.name}`;
      const saying = found.get(key) ?? { value, place: { mentions: [] } };
      saying.place.mentions.push(passageOf(mention));
      found.set(key, saying);
    }
    return [...found.values()];
  },
  keys: (thing) => [thingKey(thing)],
};

/** What a thing is found by, in whatever case it is written. */
export function thingKey({ kind, name }: NamedThing | OrganizationMention | PlaceMention): string {
  return `${kind} ${foldName(name)}`;
}
