import { formsOf } from "../../attributions/inflections.ts";

/** What a number measures, as far as it decides which questions it can answer. */
export type Dimension = "money" | "length" | "weight" | "speed" | "time" | "share" | "count";

/** The words by which news asks for a number: nouns and verbs in dictionary form, other words as they are. */
interface Question {
  readonly of: readonly Dimension[];
  readonly nouns?: string;
  readonly verbs?: string;
  readonly words?: string;
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  price: {
    of: ["money"],
    nouns:
      "price fee cost purchase sale auction hammer takeover acquisition tag splash bill signing transfer",
    verbs: "cost sell fetch buy pay purchase splash acquire price retail spend",
    words: "apiece expensive pricey sold bought spent dear record-breaking for",
  },
  bid: {
    of: ["money"],
    nouns: "bid offer estimate bidder approach",
    verbs: "bid offer estimate value expect",
    words: "unsuccessful",
  },
  reward: { of: ["money"], nouns: "reward bounty", words: "information leading await awaits awaiting" },
  loss: { of: ["money"], nouns: "loss deficit shortfall", verbs: "lose", words: "red lost" },
  profit: {
    of: ["money"],
    nouns: "profit earning income surplus winnings",
    verbs: "earn win pocket net",
    words: "profits earnings richer won",
  },
  revenue: {
    of: ["money"],
    nouns: "revenue turnover takings sale gross",
    verbs: "gross",
    words: "sales takings",
  },
  damage: { of: ["money"], nouns: "damage repair devastation", verbs: "repair rebuild damage destroy" },
  compensation: {
    of: ["money"],
    nouns: "compensation payout settlement lawsuit claim relief aid damages",
    verbs: "compensate settle sue award",
    words: "payouts",
  },
  fine: { of: ["money"], nouns: "fine penalty sanction", verbs: "fine" },
  ransom: { of: ["money"], nouns: "ransom kidnapper", verbs: "demand" },
  wage: {
    of: ["money"],
    nouns: "salary wage pay bonus pension income",
    verbs: "earn",
    words: "weekly monthly hourly annually",
  },
  stolen: {
    of: ["money"],
    nouns: "theft robbery robber thief loot haul fraud raid heist gang",
    verbs: "steal rob loot embezzle siphon pocket grab escape swindle defraud divert",
    words: "stolen stole gone",
  },
  funding: {
    of: ["money"],
    nouns: "budget funding grant investment fund subsidy package plan government treasury taxpayer loan",
    verbs: "fund invest finance allocate spend provide earmark pledge grant set",
    words: "aside spent",
  },
  debt: { of: ["money"], nouns: "debt liability arrears mortgage", verbs: "owe borrow" },
  worth: {
    of: ["money"],
    nouns: "fortune worth value valuation wealth",
    verbs: "value amass",
    words: "worth richer insured",
  },
  rent: { of: ["money"], nouns: "rent tenant landlord lease", verbs: "rent lease" },
  bail: { of: ["money"], nouns: "bail bond" },
  raised: {
    of: ["money"],
    nouns: "donation appeal charity campaign fundraiser donor",
    verbs: "donate raise",
  },
  dividend: { of: ["money"], nouns: "dividend" },
  stock: { of: ["money"], nouns: "share stock", verbs: "trade close open" },

  depth: {
    of: ["length"],
    nouns: "depth bottom seabed surface",
    words: "deep below beneath under underground underneath underwater down",
  },
  height: {
    of: ["length"],
    nouns: "height altitude summit peak elevation tower wave",
    words: "high tall above taller",
  },
  size: {
    of: ["length"],
    nouns: "length width diameter",
    verbs: "measure stretch",
    words: "long wide across longest",
  },
  distance: {
    of: ["length"],
    nouns: "distance shore coast border runway",
    words:
      "from away off distant nearby outside northeast northwest southeast southwest north south east west",
  },
  travelled: {
    of: ["length"],
    nouns: "journey trip trek voyage route flight",
    verbs: "travel run walk drive swim ride fly cycle march sail drift cover",
    words: "swam ran flew",
  },
  weight: { of: ["weight"], nouns: "weight", verbs: "weigh", words: "heavy heaviest tipped scales" },
  speed: { of: ["speed"], nouns: "speed gust wind", verbs: "clock reach", words: "fast faster mph" },

  sentence: {
    of: ["time"],
    nouns: "sentence jail prison imprisonment bar judge custody detention cell inmate",
    verbs: "sentence jail imprison serve",
    words: "behind bars behind-bars",
  },
  contract: { of: ["time"], nouns: "contract deal agreement signing", verbs: "sign", words: "pen" },
  closed: {
    of: ["time"],
    nouns: "closure shutdown",
    verbs: "close shut reopen resume halt suspend",
    words: "shut closed",
  },
  trapped: {
    of: ["time"],
    nouns: "ordeal captivity",
    verbs: "trap strand survive hold rescue",
    words: "trapped missing alive stranded",
  },
  freeze: {
    of: ["time"],
    nouns: "freeze moratorium ban suspension",
    verbs: "freeze ban suspend",
    words: "frozen",
  },
  truce: { of: ["time"], nouns: "ceasefire truce armistice lull" },
  talks: {
    of: ["time"],
    nouns: "talk negotiation meeting deliberation debate session",
    verbs: "negotiate deliberate debate",
  },
  career: {
    of: ["time"],
    nouns: "career tenure post office job helm head veteran",
    verbs: "serve work run lead",
    words: "retiring",
  },
  journey: { of: ["time"], nouns: "journey flight voyage trip drive crossing ride", verbs: "travel cross" },
  duration: {
    of: ["time"],
    nouns: "delay wait operation surgery ordeal search",
    verbs: "last take delay need wait run spend",
    words: "late before took lasted within",
  },
  lifetime: {
    of: ["time"],
    nouns: "mission lifetime fuel battery life",
    verbs: "design live",
    words: "designed",
  },
  strike: { of: ["time"], nouns: "strike walkout stoppage", words: "striking" },
  recovery: {
    of: ["time"],
    nouns: "injury hamstring recovery coma",
    verbs: "sideline recover",
    words: "sidelined out",
  },
  married: { of: ["time"], nouns: "marriage wife husband wedding", verbs: "marry" },

  lead: {
    of: ["count", "share"],
    nouns: "lead margin majority edge gap victory defeat",
    verbs: "separate edge beat defeat win lose trail lead",
    words: "ahead lost won narrow narrowly behind",
  },
  votes: { of: ["count", "share"], nouns: "vote ballot", verbs: "poll vote", words: "third second" },
  turnout: {
    of: ["count", "share"],
    nouns: "turnout elector voter electorate ballot",
    words: "eligible voted registered",
  },
  workforce: {
    of: ["count"],
    nouns: "payroll workforce employee staff worker employer job name",
    verbs: "employ work",
  },
  cuts: {
    of: ["count"],
    nouns: "layoff redundancy cut job post position",
    verbs: "axe cut shed lose dismiss sack scrap",
    words: "redundant laid",
  },
  hired: { of: ["count"], nouns: "job recruit", verbs: "hire create recruit add" },
  capacity: {
    of: ["count"],
    nouns: "capacity room seat bed berth",
    verbs: "carry hold seat license build house accommodate",
    words: "built meant licensed designed up",
  },
  aboard: {
    of: ["count"],
    nouns: "passenger crew manifest",
    verbs: "carry board",
    words: "aboard onboard board",
  },
  escaped: {
    of: ["count"],
    nouns: "escape breakout break-out fugitive escapee escaper",
    verbs: "escape flee abscond break",
    words: "broke loose large run sawed",
  },
  trapped_people: {
    of: ["count"],
    verbs: "trap strand entomb bury",
    words: "trapped stranded underground cut-off cut",
  },
  injured: {
    of: ["count"],
    nouns: "injury hospital wound casualty burn",
    verbs: "injure wound hurt treat hospitalise hospitalize",
    words: "injured wounded hurt lightly slightly seriously hospitalised",
  },
  dead: {
    of: ["count"],
    nouns: "death body fatality toll victim corpse life",
    verbs: "kill die perish drown bury murder slay execute",
    words: "dead killed bodies lives shot lost cost claimed",
  },
  missing: { of: ["count"], nouns: "search", verbs: "disappear vanish", words: "missing unaccounted" },
  arrested: {
    of: ["count"],
    nouns: "arrest suspect detainee custody",
    verbs: "arrest detain charge apprehend",
    words: "custody",
  },
  rescued: {
    of: ["count"],
    nouns: "survivor rescue",
    verbs: "rescue save survive pluck",
    words: "alive safe safety",
  },
  evacuated: {
    of: ["count"],
    nouns: "evacuation shelter evacuee",
    verbs: "evacuate shelter displace flee",
    words: "homeless",
  },
  attendance: {
    of: ["count"],
    nouns: "crowd attendance audience spectator rally march protest dinner party guest diner guestlist table",
    verbs: "attend gather march watch rally protest pack dine",
    words: "attended",
  },
  exchanged: {
    of: ["count"],
    nouns: "exchange swap release captive prisoner detainee",
    verbs: "exchange swap free release",
  },
  goals: {
    of: ["count"],
    nouns: "goal scorer net game match",
    verbs: "score net bang strike",
    words: "times",
  },
  trial: {
    of: ["count"],
    nouns: "trial study participant volunteer patient sample respondent survey",
    verbs: "enrol test survey poll interview study",
  },
  doses: { of: ["count"], nouns: "dose injection jab shot vaccine", words: "needed required" },
  found: {
    of: ["count"],
    nouns: "find discovery haul excavation",
    verbs: "find recover unearth discover uncover seize excavate",
  },
  responded: {
    of: ["count"],
    nouns: "engine crew firefighter rescuer officer diver ambulance helicopter team",
    verbs: "battle send deploy dispatch search",
  },
  burgled: {
    of: ["count"],
    nouns: "robber thief gunman attacker raider hijacker burglar assailant kidnapper",
    verbs: "rob attack raid hijack steal",
  },
  called: { of: ["count"], nouns: "call fax email complaint letter", verbs: "call receive ring phone" },
  built: {
    of: ["count"],
    nouns: "home house flat apartment building",
    verbs: "build damage destroy demolish",
  },
  convicted: { of: ["count"], nouns: "count charge offence", verbs: "convict acquit" },

  fall: {
    of: ["share", "count", "money"],
    nouns: "fall drop decline reduction decrease cut",
    verbs: "fall drop cut reduce decline shrink slump plunge plummet slide tumble",
    words: "fewer lower less down fell cutting",
  },
  rise: {
    of: ["share", "count", "money"],
    nouns: "rise increase growth jump gain surge",
    verbs: "rise increase grow climb jump soar gain surge",
    words: "more higher up rose grew extra",
  },
  affected: {
    of: ["share"],
    nouns: "fever side-effect effect child patient group risk",
    verbs: "suffer affect experience report",
  },
  stake: { of: ["share"], nouns: "stake shareholder owner", verbs: "own hold" },
  favour: {
    of: ["share", "count"],
    nouns: "favour support approval opposition",
    verbs: "support back approve oppose reject",
    words: "favour against",
  },
};

/** Form of a word → the questions that it asks. */
export const askedBy: ReadonlyMap<string, readonly string[]> = index();

/** The dimensions of the numbers that may answer a question. */
export function dimensionsOf(question: string): readonly Dimension[] {
  return QUESTIONS[question]?.of ?? [];
}

function index(): Map<string, string[]> {
  const byForm = new Map<string, string[]>();
  for (const [question, { nouns, verbs, words }] of Object.entries(QUESTIONS)) {
    const forms = [
      ...listed(nouns).flatMap((noun) => [noun, pluralOf(noun)]),
      ...listed(verbs).flatMap(formsOf),
      ...listed(words),
    ];
    for (const form of new Set(forms)) byForm.set(form, [...(byForm.get(form) ?? []), question]);
  }
  return byForm;
}

function listed(words = ""): string[] {
  return words.split(" ").filter((word) => word !== "");
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
