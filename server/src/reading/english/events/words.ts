/** Nouns of events that are counted in series, singular → plural. */
const SERIES_NOUNS: ReadonlyMap<string, string> = new Map([
  ["round", "rounds"],
  ["session", "sessions"],
  ["meeting", "meetings"],
  ["summit", "summits"],
  ["edition", "editions"],
  ["conference", "conferences"],
  ["hearing", "hearings"],
  ["leg", "legs"],
  ["phase", "phases"],
]);

/** The same nouns, plural → singular. */
const SERIES_PLURALS: ReadonlyMap<string, string> = new Map(
  [...SERIES_NOUNS].map(([singular, plural]) => [plural, singular]),
);

/** Nouns of events that have a venue, besides those counted in series. */
const EVENT_NOUNS: ReadonlySet<string> = new Set([
  "talks",
  "negotiations",
  "ceremony",
  "match",
  "final",
  "trial",
  "congress",
  "festival",
  "funeral",
  "concert",
]);

/** Words that many buildings and grounds have in their names, and small words. */
export const VENUE_WORDS: ReadonlySet<string> = new Set(
  `abbey academy airport arena auditorium base basilica building cafe castle cathedral center centre chapel church city
   civic club college community complex conference congress convention council court courthouse courtroom crown
   district event events exhibition expo field forum gallery garden gardens grand great ground grounds hall high
   hospital hotel house inn institute international library lodge magistrates main mall mansion mosque municipal museum
   national new old opera palace park parliament pavilion place plaza resort royal school square stadium state suites
   supreme synagogue temple theater theatre tower towers town track university village
   a an and at of on the de del della di do du el il la le les los san santa st saint`.split(/\s+/),
);

/** Every noun of an event, as written, with its usual form: plural where only the plural is an event. */
export const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ...[...SERIES_NOUNS.keys(), ...EVENT_NOUNS].map((noun) => [noun, noun] as const),
  ...SERIES_PLURALS,
]);

/** Words between a number and its noun that say the events came before. */
export const EARLIER: ReadonlySet<string> = new Set(["earlier", "previous", "prior", "preceding"]);

const ORDINALS: readonly string[] =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** The number that an ordinal stands for, as “third” or “32nd”; `null` for other words. */
export function ordinalOf(word: string): number | null {
  const index = ORDINALS.indexOf(word);
  if (index >= 0) return index + 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Words before a verb that make it no fact: “will be held”, “never hosted”. */
export const UNREAL = ["be", "to", "will", "would", "not", "n't", "n’t", "never", "could"] as const;
