import type { PositionMention } from "../../mention.ts";
import type { NameMention } from "../../name-mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import { wordSet } from "../word-set.ts";
import words from "./lexicon/positions.json";
import { position as holding, positionTokens } from "./position-tokens.ts";
import { activePositions, appointedPositions } from "./positions-active.ts";
import { passivePositions } from "./positions-passive.ts";

const chiefs = new Set(words.chiefNegotiators);
const negotiators = new Set(words.negotiators);
const positionVerbs = wordSet(
  [
    words.ledBy,
    words.leads,
    words.mediates,
    words.mediating,
    words.helpsMediate,
    words.hosts,
    words.appoints,
  ].join(" "),
);

const VERB = signOf((lower) => positionVerbs.has(lower));

/** Finds who leads, mediates or hosts for whom: “the Russian delegation, led by …”, in order of their start. */
export function findPositions(paragraph: TaggedParagraph, names: readonly NameMention[]): PositionMention[] {
  const { tokens, signs } = paragraph;
  const verbs =
    (signs & VERB) === 0 ? [] : tokens.flatMap(({ lower }, i) => (positionVerbs.has(lower) ? i : []));
  const negotiators = names.flatMap(negotiatorsIn);
  if (verbs.length === 0) return negotiators.sort((a, b) => a.start - b.start || b.end - a.end);
  const context = positionTokens(paragraph, names, verbs);
  const found = [
    ...passivePositions(context),
    ...activePositions(context),
    ...appointedPositions(context),
    ...negotiators,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((position, i) => !found.slice(0, i).some((other) => isSame(other, position)));
}

/** “chief negotiator X” heads a delegation, “negotiator X” belongs to one. */
function negotiatorsIn(name: NameMention): PositionMention[] {
  if (name.kind !== "person") return [];
  return name.roles.flatMap((role) => {
    const position = chiefs.has(role.title)
      ? "head of delegation"
      : negotiators.has(role.title)
        ? "negotiator"
        : null;
    if (position === null || role.status === "former" || role.status === "then") return [];
    const [from, to] = [Math.min(role.start, name.start), Math.max(role.end, name.end)];
    return [holding(position, role.of, name, { from, to })];
  });
}

function isSame(a: PositionMention, b: PositionMention): boolean {
  return a.position === b.position && a.holder.start === b.holder.start;
}
