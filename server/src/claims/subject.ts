import type { Article } from "../article/article.ts";
import type { Mention } from "../reading/mention.ts";
import type { OrganizationMention, PlaceMention } from "../reading/name-mention.ts";
import { nameKey } from "./name-key.ts";

/** Where an article plays and between whom. */
export interface Subject {
  /** Canonical countries, and organisations that are sides of their own. */
  readonly sides: ReadonlySet<string>;
  /** Those of them that are named themselves, not by a town of theirs alone. */
  readonly parties: ReadonlySet<string>;
  /** Organisations that do not stand for a country, streets and buildings, by key. */
  readonly bodies: ReadonlySet<string>;
  /** Places below a country that are no streets or buildings, by key. */
  readonly towns: ReadonlySet<string>;
  /** The towns of its opening, which it is about. */
  readonly focus: ReadonlySet<string>;
}

/** The opening of an article, in code units. */
const OPENING = 700;

/** The sides and towns that an article names. */
export function subjectOf(article: Article, mentions: readonly Mention[]): Subject {
  const [sides, parties, bodies] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [towns, focus] = [new Set<string>(), new Set<string>()];
  const first = article.blocks.find(({ kind }) => kind === "headline" || kind === "paragraph")?.start ?? 0;
  for (const mention of mentions) {
    if (mention.kind !== "place" && mention.kind !== "organization") continue;
    if (mention.kind === "place" && mention.wide) continue;
    const side = mention.country ?? mention.name;
    sides.add(side);
    if (isBody(mention)) bodies.add(nameKey(mention.name));
    if (mention.kind === "organization" || mention.name === mention.country) parties.add(side);
    if (mention.kind !== "place" || mention.site || mention.name === mention.country) continue;
    towns.add(nameKey(mention.name));
    if (mention.start < first + OPENING) focus.add(nameKey(mention.name));
  }
  for (const { dateline } of article.blocks) {
    if (dateline === null) continue;
    const [town = ""] = article.text.slice(dateline.place.start, dateline.place.end).split(",");
    const place = nameKey(town.trim());
    if (place === "") continue;
    towns.add(place);
    focus.add(place);
  }
  return { sides, parties, bodies, towns, focus };
}

const isBody = (mention: OrganizationMention | PlaceMention): boolean =>
  mention.kind === "organization" ? mention.country === null : mention.site === true;
