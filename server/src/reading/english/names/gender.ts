import type { Gender, Role } from "../../name-mention.ts";
import { genderOfName } from "./lexicon/lexicon.ts";

/** Which pronoun a person's form of address, offices or given name call for; `null` where they leave it open. */
export function genderOf(name: string, address: string | null, roles: readonly Role[]): Gender | null {
  const told = address === null ? null : genderOfWord(address.replace(/\.$/u, ""));
  if (told !== null) return told;
  for (const { title } of roles) {
    const held = genderOfWord(title.slice(title.lastIndexOf(" ") + 1));
    if (held !== null) return held;
  }
  const space = name.indexOf(" ");
  return space < 0 ? null : genderOfName(name.slice(0, space));
}

const genderOfWord = (lower: string): Gender | null =>
  FEMALE.test(lower) ? "female" : MALE.test(lower) ? "male" : null;

const FEMALE =
  /(?:woman|girl)$|^(?:mrs|ms|miss|lady|dame|madame|frau|señora|sister|mother|queen|princess|baroness|duchess|countess|actress|waitress|heiress|hostess|stewardess|businesswoman|comedienne|wife|daughter|widow|grandmother|aunt|niece)$/u;
const MALE =
  /^(?:mr|sir|lord|monsieur|herr|señor|brother|father|king|prince|baron|duke|earl|viscount|count|pope|cardinal|imam|mullah|ayatollah|sheikh|emir|sultan|husband|son|widower|grandfather|uncle|nephew)$|(?:spokes|business|congress|police|fire|clergy)man$/u;
