import type { FigureTopic } from "../../../mention.ts";

/** Words beside a number of people that tell what became of them, by form. */
const cues: Readonly<Partial<Record<FigureTopic, string>>> = {
  deaths:
    "kill kills killed killing die dies died dying dead death deaths deceased perish perished perishing murdered " +
    "slain fatalities fatality fatally drowned executed massacred toll",
  injuries:
    "injure injures injured injuring wound wounds wounded wounding hurt hurting maimed injuries injury hospitalised " +
    "hospitalized",
  displaced:
    "displace displaces displaced displacing evacuate evacuates evacuated evacuating flee flees fled fleeing uproot " +
    "uproots uprooted uprooting homeless refugees deported deporting",
  missing: "missing unaccounted",
  detained:
    "arrest arrests arrested arresting detain detains detained detaining jailed imprisoned indicted convicted " +
    "captured abducted kidnapped",
  losses:
    "intercept intercepts intercepted intercepting destroy destroys destroyed destroying damage damages damaged " +
    "damaging demolished downed shot launch launches launched launching fire fires fired firing seize seizes seized " +
    "seizing burnt burned flooded sunk looted stolen hit hits hitting rescued infected sacked redundant",
};

/** Cue word → what it says became of what is counted. */
export const topicCues: ReadonlyMap<string, FigureTopic> = new Map(
  Object.entries(cues).flatMap(([topic, words]) =>
    words.split(" ").map((word) => [word, topic as FigureTopic] as const),
  ),
);

/** Verbs that take lives: “claimed hundreds of lives”. */
export const takesLives: ReadonlySet<string> = new Set(
  "claim claims claimed claiming cost costs costing take takes took taken taking lose loses lost losing".split(
    " ",
  ),
);

/** Heads that say by themselves what the number is about. */
export const topicHeads: ReadonlyMap<string, FigureTopic> = new Map([
  ["death", "deaths"],
  ["fatality", "deaths"],
  ["dead", "deaths"],
  ["casualty", "injuries"],
  ["injury", "injuries"],
  ["injured", "injuries"],
  ["wounded", "injuries"],
  ["missing", "missing"],
  ["refugee", "displaced"],
  ["evacuee", "displaced"],
  ["arrest", "detained"],
  ["detainee", "detained"],
  ["hostage", "detained"],
]);

/** People as news counts them; a number of them may be of the dead. */
export const people: ReadonlySet<string> = new Set(
  (
    "person people man woman child boy girl baby teenager adult civilian resident villager citizen soldier troop " +
    "serviceman fighter militant rebel insurgent gunman officer policeman police firefighter guard guerrilla " +
    "passenger driver cyclist pedestrian motorist crew sailor pilot worker miner employee staff nurse doctor " +
    "teacher student pupil schoolchild protester demonstrator activist journalist reporter tourist holidaymaker " +
    "patient victim survivor inmate prisoner migrant refugee pilgrim worshipper fan player shopper guest member " +
    "family brother sister american israeli palestinian russian ukrainian syrian iraqi afghan pakistani indian " +
    "briton german turk kurd nigerian australian canadian other suspect marine medic rescuer farmer life others " +
    "youth personnel spectator voter patient child youngster driver climber skier swimmer fisherman"
  ).split(" "),
);

/** Units whose measures need no source in passing: how far, how long, how warm. */
export const everydayUnits: ReadonlySet<string> = new Set(
  (
    "kilometre mile nautical-mile metre centimetre millimetre foot inch yard square-metre square-foot kilogram " +
    "gram milligram pound ounce litre millilitre gallon degree degree-celsius degree-fahrenheit mile-per-hour " +
    "kilometre-per-hour knot light-year second minute hour day week month year decade century volt kilobyte " +
    "megabyte gigabyte terabyte megahertz gigahertz calorie decibel cent penny kilowatt watt"
  ).split(" "),
);

/** Nouns of which even many are no claim: parties to something, occasions, parts of a text. */
export const unassertive: ReadonlySet<string> = new Set(
  (
    "side country nation party time way thing reason question option round time half part step question point " +
    "issue topic word letter line page chapter question stage phase type kind sort day week month year hour minute " +
    "second decade century occasion eye hand match game set goal run wicket race lap win point try inning title " +
    "medal touchdown yard homer hit strikeout rebound assist catch start appearance season cap fold"
  ).split(" "),
);

/** Words that, before “in five years”, make the period a claim: “the lowest in five years”. */
export const extremes: ReadonlySet<string> = new Set("most least first worst best record biggest".split(" "));
