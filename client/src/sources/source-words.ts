import type { SourcedClaim, SourceGroup, SourceItem } from "../../../server/src/protocol/sources.ts";
import { count } from "../../../server/src/text/count.ts";
import { agreementWords, KIND_NAMES } from "../claims/claim-words.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { oneLine } from "../text/plain.ts";
import type { SourcesViewState } from "./source-node.ts";

/** What the classes of sources are called. */
export const CLASS_NAMES: Readonly<Record<SourceGroup["class"], string>> = {
  named: "Named",
  anonymous: "Anonymous",
  vague: "Vague",
  none: "No source",
};

const CLASS_MEANINGS: Readonly<Record<SourceGroup["class"], string>> = {
  named: "People and institutions that one could ring up.",
  anonymous: "People whom the article knows and does not name: “a source close to the talks”.",
  vague: "Nobody in particular, or nobody can tell who: “analysts”, “is seen as”, “he”.",
  none: "Claims that nobody vouches for, the most worth checking first.",
};

/** A source's name as its row shows it. */
export function sourceName({ name, isUnclear }: SourceItem): string {
  const line = oneLine(name, 80);
  if (line === "") return isUnclear ? "Not clear who" : "Nobody in particular";
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** “2 claims, 3 figures”: figures are counted apart. */
export function carried({ claims, figures }: { readonly claims: number; readonly figures: number }): string {
  const others = claims - figures;
  return [others > 0 ? count(others, "claim") : "", figures > 0 ? count(figures, "figure") : ""]
    .filter((part) => part !== "")
    .join(", ");
}

/** How many sources of a class there are, and how much they carry. */
export function classDescription(group: SourceGroup): string {
  const carry = carried(group);
  return group.class === "none" ? carry : `${count(group.sources, "source")} · ${carry}`;
}

/** A class's tooltip. */
export function classTooltip(group: SourceGroup): string {
  return `${CLASS_MEANINGS[group.class]}\n${classDescription(group)}`;
}

/** How much a source carries, and in which document or how many. */
export function sourceDescription(source: SourceItem): string {
  const where = source.documents > 1 ? count(source.documents, "document") : source.path;
  return where === null ? carried(source) : `${carried(source)} · ${where}`;
}

/** A source's tooltip, in Markdown. */
export function sourceTooltip(source: SourceItem): string {
  const spelled = source.spellings.map((spelling) => `“${escapeMarkdown(spelling, 120)}”`).join(", ");
  return [
    `**${escapeMarkdown(sourceName(source))}**`,
    `${CLASS_NAMES[source.class]} source · ${carried(source)} · ${count(source.documents, "document")}`,
    ...(spelled === "" ? [] : [`Written ${spelled}`]),
  ].join("\n\n");
}

/** What a screen reader says of a source. */
export function sourceAriaLabel(source: SourceItem): string {
  return `${sourceName(source)}, ${CLASS_NAMES[source.class].toLowerCase()} source, ${carried(source)} in ${source.path ?? count(source.documents, "document")}`;
}

/** The words that attribute a claim, what other documents say to it, and where it stands. */
export function sourcedClaimDescription(claim: SourcedClaim): string {
  const place = `${claim.path}:${claim.range.start.line + 1}`;
  const cue = claim.cue === null ? null : oneLine(claim.cue, 40);
  return [cue, agreementWords(claim), place].filter((part) => part !== null).join(" · ");
}

/** A claim's tooltip, in Markdown. */
export function sourcedClaimTooltip(claim: SourcedClaim): string {
  const kind = `${KIND_NAMES[claim.kind][0]} · worth checking: ${Math.round(claim.checkWorthiness * 100)}%`;
  return [`**${escapeMarkdown(claim.text)}**`, kind, escapeMarkdown(sourcedClaimDescription(claim))].join(
    "\n\n",
  );
}

/** What a screen reader says of a claim. */
export function sourcedClaimAriaLabel(claim: SourcedClaim): string {
  const cue = claim.cue === null ? "" : `, “${oneLine(claim.cue, 40)}”`;
  const words = agreementWords(claim);
  const others = words === null ? "" : `, other documents: ${words}`;
  return `${KIND_NAMES[claim.kind][0]}: ${oneLine(claim.text)}${cue}${others}, ${claim.path} line ${claim.range.start.line + 1}`;
}

/** What the view leaves out, in words; empty if nothing. */
export function sourcesMessage({ filter }: SourcesViewState): string {
  return filter === "" ? "" : `Only sources and claims about “${filter}”`;
}
