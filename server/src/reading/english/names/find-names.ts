import type { OrganizationMention, PersonMention, PlaceMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";

export type NameMention = PersonMention | OrganizationMention | PlaceMention;

/** Finds people with their roles, organisations and places. */
export function findNames(_paragraph: TaggedParagraph): NameMention[] {
  return [];
}
