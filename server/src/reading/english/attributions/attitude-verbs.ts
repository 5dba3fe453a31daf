import { formsOf } from "./inflections.ts";

/**
 * What an attitude is taken to: a `clause` (“hopes that …”, “knows what …”), an `infinitive` (“wants to …”), a noun
 * phrase or a gerund (`object`: “backs the plan”, “opposes selling it”), or a noun phrase behind one of the verb's
 * own prepositions and particles (“agrees with”, “rules out”).
 */
export type Complement = "clause" | "infinitive" | "object";

/** Verbs of wanting, knowing, feeling and judging, by what they take and in their dictionary form. */
const VERBS: Readonly<Record<Complement, string>> = {
  clause: `
    know hope understand realise realize recognise recognize remember forget imagine guess figure worry wish pray sense
    hear notice anticipate appreciate accept dispute determine decide gather bet trust presume surmise suppose foresee
    envision envisage dream judge feel fear believe think expect agree want regret discover demonstrate illustrate
    detail discuss recommend suggest prove spell see prefer threaten intend explain`,
  infinitive: `
    want hope plan intend seek refuse decline vow agree decide offer threaten promise pledge prefer expect ask demand
    choose aim propose wish love hate long yearn aspire hesitate resolve consent volunteer profess swear mean opt claim
    dare fear strive vote order prepare`,
  object: `
    support oppose back endorse favour favor praise blast slam denounce condemn criticise criticize mock reject defend
    attack dismiss tout hail welcome applaud decry deride assail rebuke chide lambast lambaste castigate bash scold
    ridicule disparage belittle insult taunt thank congratulate salute commend laud champion advocate espouse
    discuss mention highlight outline detail recount describe portray depict characterise characterize liken compare
    brand label dub deem question rebut refute contradict disavow disown repudiate renounce resist
    protest bemoan lament regret resent hate love like prefer want expect anticipate desire crave fear dread distrust
    mistrust admire adore appreciate loathe despise detest abhor dislike seek demand request order
    authorise authorize propose suggest float invoke cite quote reference echo repeat reiterate recall remember
    acknowledge recognise recognize warn threaten urge encourage persuade convince implore beseech exhort beg
    credit tweet retweet post chant shout savage skewer trash troll predict project foresee envision envisage interpret
    justify explain emphasise emphasize underscore stress hint plan offer pledge promise vow know believe
    view contemplate reveal show demonstrate disclose note posit theorise theorize
    downplay exaggerate hype extol glorify vilify demonise demonize malign impugn accuse blame fault thank cheer
    applaud plead notify inform assure reassure advise caution remind tell ask discourage dissuade recommend
    deplore denigrate berate excoriate chastise admonish reprimand rebuff spurn decline refuse flag confirm deny
    announce report allege claim name`,
};

/** Verbs that take their own prepositions and particles: “lemma: preposition …”. */
const WITH_PREPOSITION = `
  talk: about of up|speak: about of against out|refer: to|respond: to with by|reply: to with|point: to out toward
  agree: with on to|disagree: with on about|vote: for against|comment: on about|complain: about of|worry: about over
  call: for on out|look: to forward|insist: on upon|object: to|side: with|warn: of about against|hint: at|allude: to
  apologise: for|apologize: for|argue: for against with over|think: of about|know: about of|hear: about of
  believe: in|care: about|dream: of about|brag: about of|boast: about of|joke: about|lie: about|lash: out
  hit: back|fire: back|shoot: back|push: for back|press: for|plead: for with|balk: at|bristle: at|scoff: at|sneer: at
  laugh: at|rail: against about|protest: against|lean: toward towards|opt: for|disapprove: of
  plan: on for|hope: for|wish: for|long: for|ask: for about|inquire: about|wonder: about|testify: about to
  dwell: on|touch: on|zero: in|weigh: in|elaborate: on|expand: on|brush: off|lay: out|spell: out|rule: out
  single: out|play: down up|shrug: off|write: off about|bring: up|turn: down|sign: off|go: on|conceive: of
  fret: about over|gripe: about|grumble: about|rave: about|rant: about against|enthuse: about|muse: about
  tweet: about|report: on about|learn: of about|suspect: of|guess: at|swear: by|vouch: for
  appeal: to for|beg: for|marvel: at|recoil: at|fume: about at over|seethe: at|sympathise: with|sympathize: with
  identify: with|reminisce: about|reflect: on|pledge: to|aspire: to|consent: to|testify: about
  stand: by|react: to|speculate: about on|remark: on upon|describe: as|press: on for`;

/** Forms of verbs that judge what is quoted behind them: “hailed “a great night””. */
export const JUDGING_FORMS: ReadonlySet<string> = new Set(
  `hail praise welcome slam condemn blast decry denounce lament attack criticise criticize deride dismiss ridicule mock
   salute applaud commend reject`
    .split(/\s+/)
    .flatMap(formsOf),
);

/** A form of a verb of attitude. */
export interface AttitudeVerb {
  readonly lemma: string;
  readonly takes: ReadonlySet<Complement>;
  readonly prepositions: ReadonlySet<string>;
}

/** Every inflected form of a verb of attitude, in lower case. */
export const ATTITUDE_VERBS: ReadonlyMap<string, AttitudeVerb> = byForm();

function byForm(): Map<string, AttitudeVerb> {
  const verbs = new Map<string, { takes: Set<Complement>; prepositions: Set<string> }>();
  const verb = (lemma: string): { takes: Set<Complement>; prepositions: Set<string> } => {
    const known = verbs.get(lemma) ?? { takes: new Set(), prepositions: new Set() };
    verbs.set(lemma, known);
    return known;
  };
  for (const [complement, list] of Object.entries(VERBS) as [Complement, string][]) {
    for (const lemma of list.trim().split(/\s+/)) verb(lemma).takes.add(complement);
  }
  for (const line of WITH_PREPOSITION.trim().split(/[|\n]/)) {
    const [lemma = "", prepositions = ""] = line.trim().split(": ");
    for (const preposition of prepositions.split(" ")) verb(lemma).prepositions.add(preposition);
  }
  const forms = new Map<string, AttitudeVerb>();
  for (const [lemma, how] of verbs) for (const form of formsOf(lemma)) forms.set(form, { lemma, ...how });
  return forms;
}
