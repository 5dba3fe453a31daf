import { wordSet } from "../word-set.ts";
/** Words that begin a verb group of what is to come, seen from the article. */
export const NOW = wordSet("will 'll ’ll wo shall is are slated scheduled due");
/** What may stand between “is” and its time. */
export const BETWEEN = wordSet("ADP NUM PUNCT ADV PROPN");
export const NEGATIONS = wordSet("not n't n’t never");
export const WOULD = wordSet("would will could may might should shall can must");
export const HALVES_OF_DAY = wordSet("a.m. p.m. am pm");
/** What tells from when to when something will go on. */
export const OPENINGS = wordSet("begin start open run premiere debut kick end");
export const DEADLINES = wordSet("until till through by");
/** Participles that tell nothing of when: “the boost needed for Tuesday”. */
export const NEEDS = wordSet("needed required");
export const INDEFINITE = wordSet("a an");
export const ARTICLES = wordSet("a an the");
export const POSSESSIVES = wordSet("its his her their our my your");
/** Prepositions before what takes place. */
export const OCCASIONS = wordSet("at after before during for following");
export const SINCE = wordSet("after following since");
/** Verbs whose present looks ahead. */
export const OUTLOOKS = wordSet(
  `can must need needs expects expect expecting anticipates anticipate anticipating forecasts predicts predict
   predicting projects foresees foresee awaits await awaiting`,
);
export const SUPPOSITIONS = wordSet("if unless when whenever once until whether");
/** What happens without its day having been set. */
export const UNFORESEEN = wordSet(
  `attack attacks bombing bombings blast blasts explosion explosions crash crashes collision derailment shooting
   shootings stabbing stabbings killing killings murder murders massacre riot riots clash clashes raid raids earthquake
   quake tremor tsunami flood floods flooding landslide avalanche tornado fire blaze collapse outage accident disaster
   tragedy incident death deaths defeat loss win victory triumph assassination kidnapping robbery arrest arrests ruling`,
);
/** What moves an end to a day that is still to come. */
export const PUT_OFF = wordSet("extend give delay postpone adjourn suspend defer");
/** What moves something to a day that is still to come, and which way. */
export const MOVES = wordSet("move postpone delay reschedule defer shift adjourn");
/** Verbs that with “for” give something its day: “had called a strike for Friday”. */
export const APPOINTMENTS = wordSet(
  "call schedule plan set book fix announce slate arrange organise organize convene summon list pencil",
);
export const SHIFTS = wordSet("back forward off out");
/** Verbs that with “to” tell of what somebody means to do. */
export const INTENTIONS = wordSet("hope plan intend want aim agree promise vow pledge threaten prepare wish");
/** Of these, what is done by saying so: “on Friday they agreed to go”. */
export const PROMISES = wordSet("agree promise vow pledge threaten");
/** Verbs behind whose past an infinitive tells of what has been: “flew to Rome to meet her on Friday”. */
export const DONE = wordSet(
  `meet gather go come fly travel return arrive rush stop use manage fail begin start continue help force lead prompt turn emerge
   picture show see`,
);
/** Of those who try, the ones that are still at it. */
export const EFFORTS = wordSet("try tries trying seek seeks seeking look looks looking hoping planning");
/** What begins, goes on, takes place and ends by plan. */
export const TIMETABLE = wordSet(
  `continues continue launches launch faces face plays play visits visit arrives arrive leaves leave opens open begins begin starts start resumes resume reopens reopen ends end closes close expires expire runs run
   meets meet kicks departs depart airs air premieres premiere takes votes vote voting holds hold hosts host convenes
   convene reconvenes reconvene matures mature debuts debut flies fly travels travel returns return`,
);
