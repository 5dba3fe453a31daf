import type { ContrastMention } from "./contrast-mention.ts";
import type { DateMention } from "./date-mention.ts";
import type { AbsenceMention, AssertionMention, ComplianceMention, EventMention } from "./event-mention.ts";
import type { DocumentMention, FigureMention, RelationMention } from "./figure-mention.ts";
import type { OrganizationMention, PersonMention, PlaceMention, PositionMention } from "./name-mention.ts";
import type { OutcomeMention } from "./outcome-mention.ts";
import type { PropositionMention } from "./proposition-mention.ts";
import type { AttributionMention, QuotationMention } from "./speech-mention.ts";

export * from "./contrast-mention.ts";
export type * from "./date-mention.ts";
export type * from "./event-mention.ts";
export type * from "./figure-mention.ts";
export * from "./name-mention.ts";
export type * from "./outcome-mention.ts";
export type * from "./proposition-mention.ts";
export * from "./speech-mention.ts";

/** What is read from the text. */
export type Mention =
  | FigureMention
  | DateMention
  | PersonMention
  | OrganizationMention
  | PlaceMention
  | PositionMention
  | EventMention
  | AbsenceMention
  | OutcomeMention
  | PropositionMention
  | ContrastMention
  | ComplianceMention
  | QuotationMention
  | AssertionMention
  | DocumentMention
  | RelationMention
  | AttributionMention;

/** The mention type of a kind. */
export type MentionOf<K extends Mention["kind"]> = Extract<Mention, { kind: K }>;
