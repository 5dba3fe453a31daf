/**
 * How a verb reports: `clause` opens a clause or a quotation (“said that …”), `hearer` names its hearer first
 * (“told reporters that …”), `phrase` takes a noun phrase (“rejected the plan”), `blame` a person and a
 * preposition (“accused X of …”), `stance` is a belief or a hope (“believes that …”).
 */
export type ReportingFrame = "clause" | "hearer" | "phrase" | "blame" | "stance";

/** The reporting verbs of English news, by frame and in their dictionary form. */
const VERBS: Readonly<Record<ReportingFrame, string>> = {
  clause: `
    say add announce argue assert claim state note declare explain insist maintain report confirm acknowledge admit
    concede conclude contend deny disclose emphasise emphasize estimate hint imply indicate observe predict pledge
    promise proclaim quip remark repeat reply respond reveal signal stress suggest testify tweet underline
    underscore vow warn write caution complain allege aver reason recount retort joke mention opine post counter
    clarify affirm advise speculate swear forecast project assess calculate reckon recall reiterate reaffirm agree
    recommend propose lament protest boast comment continue wonder ask shout cry exclaim whisper mutter rule certify`,
  hearer: "tell inform assure remind notify brief ask urge warn advise caution",
  phrase: `
    demand urge reject condemn criticise criticize praise welcome denounce dismiss describe cite deny confirm announce
    hail slam blast decry deplore applaud defend oppose voice refute dispute rebuff reiterate stress emphasise
    emphasize report predict estimate pledge promise acknowledge admit propose express reaffirm signal warn deride
    lambast lambaste vow forecast recommend challenge question`,
  blame: "accuse blame charge fault suspect",
  stance: "believe think expect hope fear consider see regard view deem feel doubt want assume",
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  think: ["thinks", "thought", "thinking"],
  see: ["sees", "saw", "seen", "seeing"],
  feel: ["feels", "felt", "feeling"],
  swear: ["swears", "swore", "sworn", "swearing"],
  forecast: ["forecasts", "forecast", "forecasting", "forecasted"],
  admit: ["admits", "admitted", "admitting"],
  concede: ["concedes", "conceded", "conceding"],
  quip: ["quips", "quipped", "quipping"],
  slam: ["slams", "slammed", "slamming"],
  aver: ["avers", "averred", "averring"],
  rebuff: ["rebuffs", "rebuffed", "rebuffing"],
};

/** A form of a reporting verb: its dictionary form and how it reports. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<ReportingFrame>;
}

/** Every inflected form of a reporting verb, in lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = byForm();

/** Verbs of speaking that stand right behind a quotation: “Why?” he asked. */
export const REPORTING_FORMS: ReadonlySet<string> = new Set(
  [...REPORTING_VERBS]
    .filter(([, { frames }]) => frames.has("clause") || frames.has("hearer"))
    .map(([form]) => form),
);

function byForm(): Map<string, ReportingVerb> {
  const frames = new Map<string, Set<ReportingFrame>>();
  for (const [frame, list] of Object.entries(VERBS) as [ReportingFrame, string][]) {
    for (const lemma of list.trim().split(/\s+/))
      frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
  }
  const forms = new Map<string, ReportingVerb>();
  for (const [lemma, set] of frames) {
    for (const form of [lemma, ...(IRREGULAR[lemma] ?? regular(lemma))])
      forms.set(form, { lemma, frames: set });
  }
  return forms;
}

function regular(lemma: string): string[] {
  if (lemma.endsWith("e")) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  return [/(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}
