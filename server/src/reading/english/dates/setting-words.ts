import { wordSet } from "../word-set.ts";
/** Words that begin another clause, or a phrase told of another time or of no time. */
export const CLAUSE_OPENERS = wordSet(
  `before after since until till while whereas although though because when whenever which who whom whose where that
   if unless despite amid but about over regarding concerning following against ahead prior`,
);

/** Of these, the ones after which something is only spoken of. */
export const TOPIC_OPENERS = wordSet("about over regarding concerning against");

/** Words between a preposition and its date. */
export const BEFORE_DATE = wordSet("the early late mid - around about approximately just only year s ' as");

/** Prepositions, and how what is told lies to the date after them. */
export const RELATIONS: ReadonlyMap<string, "at" | "since" | "until" | "before" | "after"> = new Map([
  ["in", "at"],
  ["on", "at"],
  ["at", "at"],
  ["during", "at"],
  ["throughout", "at"],
  ["since", "since"],
  ["from", "since"],
  ["until", "until"],
  ["till", "until"],
  ["to", "until"],
  ["through", "until"],
  ["by", "until"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
]);

/** Verbs after which “from 2035 to 2030” moves a date rather than spanning years. */
export const MOVES = wordSet(
  `moved move moving moves shifted shift shifting brought bring bringing advanced advance revised revise changed
   change changing cut lowered reduced fell fall rose rise dropped compared pushed push down up goal target deadline`,
);

export const BEGINNINGS = wordSet(
  `began begun begin begins started start starts launched launching launch erupted broke outbreak founded established
   formed created opened dating dates dated roots origins originated introduced`,
);

/** What happens once to whom it happens to. */
export const HAPPENINGS = wordSet(
  `occurred happened signed captured annexed annexation invaded ratified assassinated announcement crashed sank
   exploded collapsed murdered burned razed demolished built completed`,
);

/** What happens again and again. */
export const RECURRENCES = wordSet(
  "held struck killed seized detained hit won elected adopted announced declared took lost beat met visited",
);

/** What comes after something told before. */
export const SEQUELS = wordSet(
  `then later subsequently afterwards afterward thereafter eventually escalated escalating intensified worsened
   deepened followed`,
);

export const ENDINGS = wordSet("ended finished closed dissolved expired died concluded");

/** What lies before something told before. */
export const RETROSPECTS = wordSet(
  `earlier previously had already originally once formerly recalled recall recalls remembered recounted cited citing
   reminiscent unlike compared memory history predecessor former`,
);

/** What is planned, feared, made up or denied rather than told. */
export const IMAGININGS = wordSet(
  `plan plans planned planning warn warned warns warning predict predicted predicts prediction fear feared fears
   threat threatened threatens expect expected expects propose proposed could might would may if not n't never no
   nobody none nothing without deny denied denies possible potential prepare prepared preparing preparations fictional
   novel film movie book series imagined envisaged foresaw foresee simulated exercise exercises drill avert averted
   prevent prevented avoid avoided anniversary resembles like similar`,
);

export const BIRTHS = wordSet("born");
