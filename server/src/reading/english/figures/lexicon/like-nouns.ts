/** Nouns by which one reporter counts what another counts by the next, each group by its first. */
const PEOPLE = `
  worker employee staff labourer laborer miner engineer staffer
  prisoner inmate convict captive detainee fugitive escapee escaper
  passenger traveller traveler holidaymaker commuter
  student pupil schoolchild schoolboy schoolgirl classmate undergraduate
  child kid youngster youth teenager teen boy girl minor infant toddler
  officer police policeman cop constable
  soldier troop serviceman marine paratrooper
  fighter militant insurgent rebel jihadist extremist terrorist guerrilla
  attacker gunman assailant robber raider thief suspect burglar hijacker
  protester demonstrator marcher activist
  resident villager inhabitant citizen neighbour
  fan supporter spectator onlooker concertgoer
  guest diner visitor attendee tourist
  patient volunteer participant recipient
  voter elector
  firefighter rescuer diver
  councillor lawmaker delegate legislator senator
  corpse body victim fatality
  survivor
  hostage kidnapper
  doctor nurse medic
  friend
`;

const THINGS = `
  vote ballot
  house home property dwelling flat apartment building
  boat ferry vessel ship trawler
  injection dose jab shot
  job position post redundancy
  shop store branch outlet supermarket
  lorry truck
  car vehicle van
  plane aircraft jet airliner airplane
  injury wound
  match game fixture
  grave tomb
  tremor quake earthquake aftershock
  painting canvas picture artwork
  call phone
  cow cattle
  complaint objection
  company firm business
  fire blaze wildfire
  school college
  contract deal agreement
`;

/** What counts people of any sort, or of whom nothing more is told. */
const ANYBODY = "person man woman other name individual soul human life adult dead member family";

/** What every noun for people begins with. */
const PERSON = "person";

const byNoun = new Map<string, string>([
  ...groups(THINGS, (first) => first),
  ...groups(PEOPLE, (first) => `${PERSON} ${first}`),
  ...ANYBODY.split(" ").map((noun): [string, string] => [noun, PERSON]),
]);

/** What stands for all nouns that count much the same: “person worker” for an employee, “person” for anybody. */
export function likeNoun(noun: string): string {
  return byNoun.get(noun) ?? noun;
}

function groups(lines: string, called: (first: string) => string): [string, string][] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const nouns = line.trim().split(" ");
      return nouns.map((noun): [string, string] => [noun, called(nouns[0] ?? noun)]);
    });
}
