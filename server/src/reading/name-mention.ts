import type { Mention, OrganizationMention, PersonMention, PlaceMention } from "./mention.ts";

/** A mention that names somebody or something. */
export type NameMention = PersonMention | OrganizationMention | PlaceMention;

/** Whether a mention names a person, an organisation or a place. */
export function isName(mention: Mention): mention is NameMention {
  return mention.kind === "person" || mention.kind === "organization" || mention.kind === "place";
}
