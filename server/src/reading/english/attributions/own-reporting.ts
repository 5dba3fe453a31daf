/** Verbs with which an outlet speaks for itself: “The Herald denied it had been sold”, “The Herald has learned that …”. */
const FOR_ITSELF = new Set(
  `deny announce allege insist promise pledge admit urge accuse criticise criticize expect hope ask apologise argue call
  propose learn understand`.split(/\s+/),
);

/** “it has not verified the footage”, “it was unable to reach the ministry”, “it had asked the club for comment”. */
const OF_ITS_WORK =
  /^(?:that )?it (?:\S+ ){1,5}(?:verif\w+|confirm\w*|corroborat\w+|authenticat\w+|reach(?!ed (?:an?|its) )\w*|contact\w*|approach\w*)\b|^(?:that )?it .{1,60} for (?:a )?comment\b/i;

/**
 * Whether an outlet speaks of itself or gives its own reporting instead of news that another could take over from it:
 * by its verb, given in its dictionary form, or by what it says.
 */
export const speaksForItself = (lemma: string, content: string): boolean =>
  FOR_ITSELF.has(lemma) || OF_ITS_WORK.test(content);

/** “The Herald understands that the mill will close”: what it has been told, where anybody else only knows it. */
export const isUnderstanding = (cue: string): boolean => /^(?:also |now )?understands?$/i.test(cue);
