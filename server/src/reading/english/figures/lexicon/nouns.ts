/** Plural nouns that do not end in -s. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  (
    "people men women children police personnel staff folk youth cattle sheep aircraft spacecraft media data " +
    "criteria feet teeth mice geese oxen servicemen servicewomen gunmen policemen firefighters fishermen " +
    "businessmen businesswomen lawmen congressmen congresswomen salesmen spokesmen clergymen schoolchildren " +
    "grandchildren infantrymen airmen seamen craft fish deer livestock poultry crew species series offspring " +
    "dead injured wounded missing homeless alumni phenomena militia cavalry infantry"
  ).split(" "),
);

/** Nouns in -s that are singular, or plural in form only before another noun. */
export const notPlurals: ReadonlySet<string> = new Set(
  (
    "news politics economics physics mathematics athletics gymnastics diabetes measles aids crisis basis thesis " +
    "analysis gas bus campus virus bonus status census surplus apparatus headquarters " +
    "address business process progress success access congress loss class mass pass press boss cross glass " +
    "grass dress stress illness fitness witness darkness this his its is was has does as us less across plus"
  ).split(" "),
);

/** Words that may open a counted noun phrase without being part of what is counted. */
export const openers: ReadonlySet<string> = new Set(
  "additional more other new further extra another such different total".split(" "),
);

/** Determiners after “of”: “four of the drones”. */
export const determiners: ReadonlySet<string> = new Set(
  "the these those this that his her its their our your my all a an".split(" "),
);

/** The few plurals that end in -us; other words that do are singular. */
export const pluralsInUs: ReadonlySet<string> = new Set("menus gurus emus gnus tutus".split(" "));

/** Plurals that describe a singular noun after them: “consumer electronics market”, “sales staff”. */
export const attributivePlurals: ReadonlySet<string> = new Set(
  (
    "sports arms sales savings customs communications operations systems electronics securities futures telecoms " +
    "graphics admissions awards careers goods jobs weapons drugs news"
  ).split(" "),
);

/** Participles without an object, which stand before nouns: “the remaining miners”, “two competing standards”. */
export const standing: ReadonlySet<string> = new Set(
  (
    "remaining competing existing leading rising growing surviving opposing warring outstanding visiting serving " +
    "sitting ruling working emerging developing participating performing practising practicing dying missing aging " +
    "ageing struggling operating returning travelling traveling departing arriving shrinking flying " +
    "overlapping conflicting differing corresponding underlying neighbouring neighboring bordering voting"
  ).split(" "),
);

/** What news counts by the million, and never measures in metres: “sales dropped to 4.5m”. */
export const countedByTheMillion: ReadonlySet<string> = new Set(
  (
    "sales subscribers viewers users customers households copies jobs population passengers visitors jobless " +
    "unemployed members handsets audience turnover profits revenue revenues subscriptions downloads claimants voters"
  ).split(" "),
);

/** What has a length in metres in its name: “800m runners”. */
export const measuredInMetres: ReadonlySet<string> = new Set(
  (
    "runners sprinters hurdles hurdlers swimmers champions finals semi-finals semis heats races events specialists titles " +
    "medallists records metres relays freestyle runner sprinter hurdler swimmer champion final semi-final heat race " +
    "event title medallist record relay gold silver bronze individual sprint dash men women team"
  ).split(" "),
);

/** What is as many inches large as stand before it with a sign: “27" screens”. */
export const screened: ReadonlySet<string> = new Set(
  (
    "screen screens monitor monitors tv tvs television televisions display displays lcd panel panels laptop laptops " +
    "wheel wheels alloys tyres pizza pizzas barrel pipe vinyl long wide tall high thick deep"
  ).split(" "),
);

/** What a price is paid in, and not what it is for: “458.5p in morning trade”. */
export const dealings: ReadonlySet<string> = new Set(
  "trade trading dealing dealings response return total all".split(" "),
);

/** Plurals in “ves” whose singular ends in an f → the singular. */
export const pluralsInVes: ReadonlyMap<string, string> = new Map(
  "thieves:thief wolves:wolf knives:knife wives:wife housewives:housewife midwives:midwife shelves:shelf calves:calf loaves:loaf scarves:scarf"
    .split(" ")
    .map((pair): [string, string] => {
      const [plural = "", singular = ""] = pair.split(":");
      return [plural, singular];
    }),
);
