import { claimUnsourced } from "./claim-unsourced.ts";
import { dateAnachronism } from "./date-anachronism.ts";
import { dateConflict } from "./date-conflict.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateInterval } from "./date-interval.ts";
import { dateOrder } from "./date-order.ts";
import { dateUnresolved } from "./date-unresolved.ts";
import { dateWeekday } from "./date-weekday.ts";
import { eventConflict } from "./event-conflict.ts";
import { figureArithmetic } from "./figure-arithmetic.ts";
import { figureConflict } from "./figure-conflict.ts";
import { figureUnverifiable } from "./figure-unverifiable.ts";
import { figureVague } from "./figure-vague.ts";
import { nameAnachronism } from "./name-anachronism.ts";
import { nameConflict } from "./name-conflict.ts";
import { nameSpelling } from "./name-spelling.ts";
import { quoteAltered } from "./quote-altered.ts";
import { quoteSpeaker } from "./quote-speaker.ts";
import { quoteUnattributed } from "./quote-unattributed.ts";
import { quoteUnbalanced } from "./quote-unbalanced.ts";
import { quoteUndated } from "./quote-undated.ts";
import { roleAnachronism } from "./role-anachronism.ts";
import { roleConflict } from "./role-conflict.ts";
import type { Rule } from "./rule.ts";
import { sourceAnonymous } from "./source-anonymous.ts";
import { sourceSecondary } from "./source-secondary.ts";
import { sourceVague } from "./source-vague.ts";
import { textBoilerplate } from "./text-boilerplate.ts";
import { textEditorial } from "./text-editorial.ts";
import { textMojibake } from "./text-mojibake.ts";

/** Every rule, in the order of the tables. */
export const rules: readonly Rule[] = [
  figureUnverifiable,
  figureVague,
  figureConflict,
  figureArithmetic,
  claimUnsourced,
  dateImpossible,
  dateWeekday,
  dateAnachronism,
  dateOrder,
  dateInterval,
  dateConflict,
  dateUnresolved,
  nameSpelling,
  nameConflict,
  nameAnachronism,
  roleAnachronism,
  roleConflict,
  eventConflict,
  sourceAnonymous,
  sourceVague,
  sourceSecondary,
  quoteUnattributed,
  quoteAltered,
  quoteSpeaker,
  quoteUndated,
  quoteUnbalanced,
  textMojibake,
  textBoilerplate,
  textEditorial,
];
