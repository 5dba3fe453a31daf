import { wordSet } from "../word-set.ts";
/** Verbs of a verdict, as participles and in the active past. */
export const CONVICTS = wordSet("convicted jailed imprisoned sentenced convicts jails sentences");
/** Those of them that tell of the sentence. */
export const SENTENCES = wordSet("jailed imprisoned sentenced jails sentences");
export const ACQUITS = wordSet("acquitted cleared exonerated acquits clears");

/** Who gives a verdict, where the verb is active. */
export const COURTS = wordSet("jury jurors court judge judges tribunal panel magistrate magistrates");

/** Who decides by a vote or in office, as written → the body that they are. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    council: "council councillors councilors councilmembers",
    committee: "committee subcommittee",
    board: "board directors trustees",
    senate: "senate senators",
    parliament: "parliament assembly legislature lawmakers legislators mps deputies commons",
    congress: "congress",
    lords: "lords",
    house: "house",
    shareholders: "shareholders investors stockholders",
    members:
      "members union unions workers drivers nurses teachers doctors pilots miners staff employees delegates",
    parishioners: "parishioners",
    electorate: "voters electorate residents citizens",
    students: "students",
    cabinet: "cabinet",
    commission: "commission commissioners",
    regulator: "regulator regulators watchdog",
    court: "court courts judge judges tribunal",
    panel: "panel",
    synod: "synod bishops",
    creditors: "creditors",
  }).flatMap(([body, written]) => written.split(" ").map((word): [string, string] => [word, body])),
);

/** Verbs that decide for something, and against it, with what is decided as their object. */
export const APPROVES = wordSet(
  "approved approves passed passes adopted adopts endorsed endorses ratified ratifies accepted accepts backed backs upheld upholds",
);
export const REJECTS = wordSet(
  "rejected rejects vetoed vetoes dismissed dismisses overturned overturns quashed quashes blocked blocks scrapped scraps",
);

/** What becomes of a motion of which the tally is told: “was carried by 19 votes to 13”, “fell 13-19”. */
export const FALLS: ReadonlyMap<string, "for" | "against"> = new Map([
  ["carried", "for"],
  ["defeated", "against"],
  ["failed", "against"],
  ["fell", "against"],
]);

/** Before a body: a part of it alone. */
export const SOME = wordSet("some several many most few both more fewer other half");

/** After “voted to”: what such a vote says of its object. */
export const TO_APPROVE = wordSet("approve back accept adopt pass support endorse ratify uphold");
export const TO_REJECT = wordSet("reject block scrap veto dismiss overturn quash oppose");

/** What any decision may be about, so that the word tells nothing. */
export const LIGHT = wordSet(
  `plan plans proposal proposals motion motions scheme schemes measure measures bid bids bill bills idea deal offer move
   application applications project projects request resolution law legislation controversial new whole final vote
   town city county local year`,
);

/** Verbs with which one of two beats the other, is beaten, or neither does. */
export const BEATS = wordSet(
  "beat beats defeated defeats thrashed thrash thrashes edged overcame overcomes trounced outclassed stunned downed",
);
export const LOSES = wordSet("lost loses");
export const DRAWS = wordSet("drew draw draws tied tie");

/** What somebody wins of which there is one. */
export const PRIZES = wordSet(
  `election elections race vote ballot runoff run-off by-election byelection referendum mayoralty presidency leadership
   final cup match tournament championship semifinal semi-final quarterfinal quarter-final derby primary`,
);

/** Meetings that end with or without an agreement. */
export const MEETINGS = wordSet(
  "talks negotiations summit meeting round session conference discussions mediation consultations assembly",
);
export const ENDS = wordSet("ended ends broke closed concluded finished adjourned wound parted part end");
export const AGREEMENTS = wordSet(
  "agreement deal accord pact compromise settlement treaty breakthrough consensus",
);
export const TEXTS = wordSet("declaration communique communiqué");
export const REACHES = wordSet(
  "reached reaches signed struck strike clinched secured sealed concluded adopted issued agreed brokered reach secure agree sign",
);
/** Before a noun of agreement: one of several, so that another may be missing. */
export const LIMITS = wordSet(
  "interim partial preliminary provisional draft limited final comprehensive framework initial temporary separate outline broader full verbal tentative",
);

/** Verbs of being at an event, and of staying away. */
export const ATTENDS = wordSet("attended attends joined");
export const STAYS_AWAY = wordSet("skipped skips boycotted boycotts snubbed missed misses");
export const OCCASIONS = wordSet(
  `talks summit meeting conference ceremony funeral congress festival negotiations session hearing inauguration
   opening signing memorial service wedding parade launch vote debate trial`,
);

/** What is either achieved or failed at, as the base form after “failed to” and as written. */
export const ACHIEVES: ReadonlyMap<string, string> = new Map(
  `reach:reached enter:entered achieve:achieved qualify:qualified land:landed dock:docked deploy:deployed
   complete:completed finish:finished retain:retained regain:regained secure:secured`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [base = "", past = ""] = pair.split(":");
      return [past, base];
    }),
);
export const ATTEMPTED: ReadonlySet<string> = new Set(ACHIEVES.values());

/** Those of them that may have a preposition: “landed on the Moon”, but not “reached out to fans”. */
export const TAKES_PREPOSITION = wordSet("qualify land dock finish deploy");

/** Words that tell one of several like it: of appeals, readings, rounds, legs, parts. */
export const STAGES = wordSet(
  `appeal appeals appellate retrial reading amendment amendments first second third fourth fifth initial preliminary
   semifinal semi-final quarterfinal quarter-final leg set frame game half quarter innings period replay aggregate
   friendly reserve youth under-21 women men women’s men’s women's men's girls boys junior doubles mixed singles
   provisional interim partial supreme high lower upper committee subcommittee again twice repeat repeated earlier
   previous previously originally later`,
);

/** Words beside a draw after which somebody may have won it all the same. */
export const DECIDERS = wordSet(
  "penalties penalty shootout shoot-out shootouts extra-time extra tiebreak tie-break tiebreaker replay aggregate overtime toss",
);

/** Helping words before a verb that make it no told fact. */
export const NOT_TOLD = wordSet(
  `will would could should may might must can cannot shall 'll ’ll to not n't n’t never had nearly almost if be being
   hardly neither nor wo ca yet`,
);

/** Anywhere before a verb in its sentence, these make what follows thought, wished, said by a side or left open. */
export const UNSURE = wordSet(
  `if whether unless would could should might may expected expects expect predicted predicts predict forecast forecasts
   hoped hopes hope hoping feared fears wanted wants urged urges called demanded demands vowed threatened threatens
   claimed claims claim insisted insists believe believes believed thinks thought reportedly allegedly apparently
   rumour rumours rumor rumors rumoured suggested suggests denied denies deny asked asks likely unlikely possible
   possibly perhaps imagine suppose supposedly predicting lest had previously formerly once until poll polls ago
   earlier anniversary`,
);
