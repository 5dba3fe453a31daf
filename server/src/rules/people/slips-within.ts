import type { Analysis, Person } from "../../claims/analysis.ts";
import { isSlip, mayBeMisspelled } from "../../claims/misspelled-names.ts";
import { nameParts } from "../../claims/name-key.ts";
import { isRunTogether } from "../../claims/run-together.ts";
import type { Gender, PersonMention } from "../../reading/name-mention.ts";
import { overlapOf } from "../../text/lookup.ts";

/** A name that an article writes once, so near to the name of somebody whom it names in full that it may be theirs. */
export interface SlipWithin {
  readonly mention: PersonMention;
  readonly full: PersonMention;
  /** The words of the slip with the name as the article has it in full. */
  readonly corrected: string;
}

/** Who names more people gives a list, in which names are alike by chance. */
const MOST = 120;

/** A name between others in a list, as of a team. */
const LISTED = /[,;:(] $/u;

/**
 * Names that stand once in an article and are a slip for somebody's whom it names in full: “Margaret Dunmore … Mrs
 * Dunmoor”. Only where nobody else of the article has a name like it, and no quotation the slip.
 */
export function slipsWithin({ article: { text }, people, mentions }: Analysis): SlipWithin[] {
  if (people.length > MOST) return [];
  const isQuoted = overlapOf(mentions.filter(({ kind }) => kind === "quotation"));
  return people.flatMap((person): SlipWithin[] => {
    const [mention] = person.mentions;
    if (mention === undefined || person.mentions.length > 1 || isQuoted(mention)) return [];
    if (
      mention.name === mention.text &&
      LISTED.test(text.slice(Math.max(0, mention.start - 2), mention.start))
    )
      return [];
    const alike = people.filter((other) => other !== person && mayBeOne(person, other));
    const [other] = alike;
    const full = other?.mentions.find(({ name }) => name === other.name);
    return other === undefined || full === undefined || alike.length > 1
      ? []
      : [{ mention, full, corrected: correctedBy(mention, full) }];
  });
}

function correctedBy({ text, name }: PersonMention, full: PersonMention): string {
  const [slip, right] = [nameParts(name), nameParts(full.name)];
  return slip.given === null ? text.replace(slip.family, right.family) : text.replace(name, full.name);
}

function mayBeOne(slip: Person, { name, mentions }: Person): boolean {
  const [one, other] = [nameParts(slip.name), nameParts(name)];
  if (isRunTogether(slip.name) || isRunTogether(name)) return false;
  if (other.given === null || !name.includes(" ") || mentions[0] === undefined) return false;
  if (mentions[0].start > (slip.mentions[0]?.start ?? 0)) return false;
  if (!gendersMeet(genderOf(slip), genderOf({ name, mentions }))) return false;
  if (one.given !== null)
    return isSlip(one.family, other.family) && (one.given === other.given || isSlip(one.given, other.given));
  return isAddressed(slip) ? mayBeMisspelled(one.family, other.family) : isSlip(one.family, other.family);
}

/** “Mr”, “Mrs”: then it is somebody of whom the article has told who they are. */
const isAddressed = ({ mentions }: Person): boolean => mentions[0]?.gender !== undefined;

const genderOf = ({ mentions }: Person): Gender | null =>
  mentions.flatMap(({ gender }) => gender ?? [])[0] ?? null;

const gendersMeet = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;
