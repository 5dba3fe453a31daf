const words = (list: string): string[] => list.trim().split(/\s+/);

const IRREGULAR: Readonly<Record<string, string>> = {
  man: "men",
  woman: "women",
  child: "children",
  businessman: "businessmen",
  businesswoman: "businesswomen",
  serviceman: "servicemen",
  fisherman: "fishermen",
  tradesman: "tradesmen",
  "passer-by": "passers-by",
  passerby: "passersby",
  analysis: "analyses",
};

const pluralOf = (noun: string): string =>
  IRREGULAR[noun] ??
  (/(?:s|x|ch)$/.test(noun) ? `${noun}es` : noun.replace(/([^aeo])y$/, "$1ie").concat("s"));

/** Every form of some nouns with what it is a form of: “studies” with “study”. */
const formsOf = (nouns: readonly string[]): [string, string][] =>
  nouns.flatMap((noun): [string, string][] => [
    [noun, noun],
    [pluralOf(noun), noun],
  ]);

/** Nouns for people whom no place or body makes known: any resident is as good as another. */
export const ORDINARY_PEOPLE: ReadonlyMap<string, string> = new Map(
  formsOf(
    words(`
      man woman boy girl child teenager youth youngster pensioner resident local neighbour neighbor villager islander
      townsman witness eyewitness bystander onlooker passer-by passerby passenger commuter driver motorist cyclist
      pedestrian shopper customer consumer diner guest visitor tourist holidaymaker traveller traveler viewer listener
      user reader taxpayer commenter commentor blogger follower gamer fan student pupil classmate parent friend relative
      acquaintance colleague coworker survivor protester protestor demonstrator marcher refugee migrant tenant
      homeowner buyer seller worker employee farmer fisherman businessman businesswoman shopkeeper broker dealer
      banker
    `),
  ),
);

/** Nouns for people who can be found where the words tell where they work, and several of whom where not: “doctors”. */
export const PROFESSIONALS: ReadonlyMap<string, string> = new Map(
  formsOf(
    words(`
      doctor nurse surgeon physician psychologist psychiatrist lawyer solicitor barrister attorney teacher professor
      lecturer engineer pilot soldier guard consultant manager journalist reporter
    `),
  ),
);

const called = (noun: string, nouns: string): [string, string][] => words(nouns).map((each) => [each, noun]);

/**
 * Nouns for one document or one set of numbers, with the noun for all by which an article may call it: “poll” with
 * “survey”. Several (“reports”, “studies”) are no document that the article could come back to.
 */
export const STUDIES: ReadonlyMap<string, string> = new Map([
  ...called("study", "study paper analysis experiment research findings"),
  ...called("survey", "survey poll"),
  ...called("report", "report review audit dossier"),
  ...called("figures", "data figures statistics estimates"),
]);

/** Bodies that are one in their place, so that a document of theirs can be asked for: “court documents”. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  words(`
    court police government ministry council parliament parliamentary congressional senate company hospital army
    military prosecutor prosecutors coroner ombudsman watchdog state federal intelligence un tax autopsy
    committee commission regulator auditor auditors treasury official
  `),
);
