/** Singular nouns whose following number is a name: “article 5”, “flight 370”, “phase two”. */
export const labels: ReadonlySet<string> = new Set(
  (
    "row floor no nos ch number numbers article articles section sections chapter chapters page pages pp room route flight " +
    "resolution line channel phase stage level grade version step act scene part volume vol item paragraph " +
    "clause schedule rule amendment title proposition prop measure ward district precinct platform gate terminal " +
    "tier type category class lane junction exit interstate highway building apartment apt suite unit windows " +
    "season episode round game match lap lot block sector zone group table figure fig appendix form box " +
    "model bus train tram bed cell court courtroom pier runway studio track verse psalm sonnet symphony opus " +
    "concerto sura square hole corner turn rank seed division league formula band catch opposition area camp " +
    "day week year month night test minute bill order directive protocol regulation decree law file case docket " +
    "count counts aged age ages size option plan team mark series key stages years heads world war list " +
    "registration passport licence license permit invoice ref reference id isbn tel phone fax"
  ).split(" "),
);

/** Labels that are also ordinary words before a count: only a number that counts nothing is their name. */
export const weakLabels: ReadonlySet<string> = new Set(
  (
    "day week year month night game match round minute count counts team group order case law bill court area " +
    "line figure form block plan list train bus world number numbers war type class unit table rule file test " +
    "track season league"
  ).split(" "),
);

/** What follows a house number. */
export const streets: ReadonlySet<string> = new Set(
  "street st avenue ave road rd lane boulevard blvd drive square place court terrace highway parkway center centre plaza".split(
    " ",
  ),
);

export const months: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun " +
    "jul aug sep sept oct nov dec"
  ).split(" "),
);

/** What follows a time of day. */
export const clock: ReadonlySet<string> = new Set(
  "am pm a.m p.m gmt utc bst cet est edt pst pdt et pt ist msk o'clock o’clock hrs noon midnight".split(" "),
);

/** Nouns that make “one …” an idiom: “one day”, “one thing”. */
export const idiomsOfOne: ReadonlySet<string> = new Set(
  (
    "day night morning afternoon evening weekend thing way hand point time side reason another such of or by on and to in at that who which example " +
    "could can might may would should must will is was has had does did side kind sort part word moment " +
    "minute instance occasion else more last final step man's person's exception option possibility area case " +
    "aspect problem question issue theory explanation lesson bit saying"
  ).split(" "),
);

/** Words before “one” that make it a pronoun or part of a fixed phrase. */
export const beforePronounOne: ReadonlySet<string> = new Set(
  (
    "no the this that each every any which another other only first last next big new old good bad right wrong " +
    "day square just a an loved number as from into day's"
  ).split(" "),
);

/** Nouns that a hyphenated number in words or digits really counts: “a two-goal lead”. */
export const countedInAllCompounds: ReadonlySet<string> = new Set(
  (
    "strong member goal match game set test race run wicket point shot stroke lap leg round inning inch bed bedroom " +
    "bathroom door seat seater wheel engine cylinder speed car vehicle ship boat plane track song book volume film " +
    "movie storey story floor page word item course drug dose letter number team club player man woman strong " +
    "candidate judge justice vote seat step star bit core screen lane truck barrel unit hit home medal title time magnitude person hole gear part episode chapter valve blade camera turbine fold over pointer"
  ).split(" "),
);

/** Nouns that a hyphenated number really counts, unless it is “one” or “two” in words: “a 27-nation bloc”. */
export const countedInCompounds: ReadonlySet<string> = new Set(
  "strong member nation country state page seat man woman point bed room vote storey story".split(" "),
);
