import { wordSet } from "../word-set.ts";
/** Abbreviations that a name follows, so no sentence ends with them; lower case, without the full stop. */
export const TITLES = wordSet(`
  mr mrs ms messrs mx dr prof rev fr sr br msgr hon gov lt col gen maj capt cpt sgt cpl pvt adm cmdr brig cdr
  sen rep reps sens pres supt insp det amb ald asst assoc dep atty gens profs drs ft mt mts st ste vs v cf al e.g i.e viz
  rt lieut comdr ens sec treas supt vice-adm lt.-gen maj.-gen lt.-col brig.-gen
`);

/** Abbreviations that a number follows. */
export const BEFORE_NUMBER = wordSet(`
  b d no nos art arts para paras p pp vol vols ch chap fig figs sec sect ver approx ca c est tel ext op cl reg
`);

/** Months and weekdays cut short; a number may follow. */
export const CALENDAR = wordSet(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Abbreviations that stand inside a sentence as often as at its end. */
export const ANYWHERE = wordSet(`
  inc corp ltd co cos bros llc plc gmbh ag s.a n.v jr sr esq etc dept univ assn bldg ave blvd rd hwy
  u.s u.s.a u.k u.n e.u u.a.e d.c l.a n.y n.j u.s.s.r ph.d m.d b.a m.a m.sc b.sc ll.b ph r.i.p m.p mps
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa
  tenn tex vt va wash wis wyo b.c a.d cap min max rev incl
`);

/** Times of day; a weekday or a time zone may follow. */
export const TIMES_OF_DAY = wordSet("a.m p.m am pm");

/** Words that, capitalised after an abbreviation, open a new sentence. */
export const SENTENCE_OPENERS = wordSet(`
  the a an this that these those he she it they we i you his her its their our my there here
  in on at by for from with after before during since until while when where if although though because as
  but and or so yet however meanwhile still also then now even both some many most all no not one
  what who why how according under over despite earlier later last next
`);

/** Words that may follow a time of day inside its sentence. */
export const AFTER_TIME = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific gmt utc bst cet cest
  est edt cst cdt mst mdt pst pdt et ct pt msk ist jst aest local
  january february march april may june july august september october november december
`);
