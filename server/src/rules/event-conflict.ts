import { holdingConflicts } from "./events/holding.ts";
import { hostConflicts } from "./events/host.ts";
import { lapsedAgreements } from "./events/lapsed-agreements.ts";
import { mediationConflicts } from "./events/mediation.ts";
import { numberConflicts } from "./events/number-in-series.ts";
import { outcomeConflicts } from "./events/outcome.ts";
import { participantConflicts } from "./events/participants.ts";
import { venueConflicts } from "./events/venue.ts";
import type { Finding } from "./finding.ts";
import type { ComparisonContext, Rule, RuleContext } from "./rule.ts";
import { toldOtherwise } from "./told-otherwise.ts";

/**
 * An event's number, venue, mediators, host, participants or outcome that the article itself, another document or a fact
 * gives otherwise, and an agreement that is held to after its end.
 */
export const eventConflict: Rule = {
  code: "event.conflict",
  severity: "warning",
  summary:
    "An event's number, venue, mediators, host, participants or outcome on which documents or facts disagree, or an agreement held to after its end",
  check: (context: RuleContext): readonly Finding[] => [
    ...venueConflicts(context),
    ...mediationConflicts(context),
    ...hostConflicts(context),
    ...participantConflicts(context),
    ...lapsedAgreements(context),
  ],
  compare: (context: ComparisonContext): readonly Finding[] => [
    ...numberConflicts(context),
    ...holdingConflicts(context),
    ...outcomeConflicts(context),
    ...toldOtherwise(context, "event.conflict", "name"),
    ...toldOtherwise(context, "event.conflict", "deed"),
  ],
};
