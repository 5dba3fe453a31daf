/** What kills, wounds, drives out or destroys: one name for each cause, with the nouns that call it so. */
const causes: Readonly<Record<string, string>> = {
  war: "war conflict fighting invasion hostilities warfare",
  pandemic: "pandemic epidemic coronavirus virus covid outbreak",
  famine: "famine drought hunger",
  attack:
    "attack attacks strike strikes raid raids assault barrage bombardment shelling airstrike airstrikes",
  blast: "blast blasts explosion explosions bombing bombings bomb",
  shooting: "shooting shootings massacre gunman gunmen",
  crash: "crash collision derailment accident pile-up",
  earthquake: "earthquake quake tremor aftershock",
  storm: "storm hurricane typhoon cyclone tornado tornadoes",
  flood: "flood floods flooding floodwaters mudslide landslide",
  fire: "fire blaze wildfire wildfires inferno",
  collapse: "collapse stampede crush",
  sinking: "sinking shipwreck capsizing",
  protest: "protest protests unrest riot riots crackdown clashes",
};

export const causeNouns: ReadonlyMap<string, string> = new Map(
  Object.entries(causes).flatMap(([cause, nouns]) => nouns.split(" ").map((noun) => [noun, cause] as const)),
);

/** Causes that last, so that their toll is a sum over all the time since they began. */
export const lasting: ReadonlySet<string> = new Set(["war", "pandemic", "famine"]);

/** Heads that stand for people without saying which. */
export const anybody: ReadonlySet<string> = new Set(
  "person people man life death fatality dead victim soul other others resident injured wounded".split(" "),
);
