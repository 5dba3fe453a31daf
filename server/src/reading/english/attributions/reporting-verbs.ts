import { formsOf } from "./inflections.ts";

/**
 * How a verb reports. `clause` opens a clause or a quotation (“said the plan …”); `marked` does so only with “that”
 * or quotation marks (“added that …”, not “added salt”); `hearer` names its hearer first
 * (“told reporters that …”); `phrase` asserts a noun phrase or an infinitive (“confirmed the deal”, “urged calm”);
 * `blame` takes a person and a preposition (“accused X of …”); `stance` is a belief or a hope (“believes that …”);
 * `evidence` needs somebody or a document for its subject (“figures suggest that …”); `measure` takes a thing and its
 * size (“put the cost at $3m”); `count` a number and what was counted (“documented 1,200 arrests”).
 */
export type ReportingFrame =
  | "clause"
  | "marked"
  | "hearer"
  | "phrase"
  | "blame"
  | "stance"
  | "evidence"
  | "measure"
  | "count";

/** The reporting verbs of English news, by frame and in their dictionary form. */
const VERBS: Readonly<Record<ReportingFrame, string>> = {
  clause: `
    say announce argue assert claim declare explain insist maintain report confirm acknowledge admit concede
    conclude contend deny disclose emphasise emphasize estimate hint imply predict pledge promise proclaim quip remark
    repeat stress testify tweet underline underscore vow warn write caution complain allege aver reason retort mention
    opine clarify affirm speculate swear forecast reckon recall reiterate reaffirm propose lament protest note`,
  marked: `
    add state continue agree learn post comment rule observe project wonder reply respond answer recount ask counter
    boast find advise recommend assess calculate shout cry exclaim whisper mutter certify fret attest cite read
    scoff laugh chuckle grin sigh sob yell scream bellow groan gush enthuse deadpan muse plead wail murmur mumble joke
    interject exhort boom snap sneer intone`,
  evidence: "suggest indicate signal reveal show find",
  hearer: "tell inform assure remind notify brief ask urge warn advise caution",
  phrase: `
    demand urge describe cite deny confirm announce report predict estimate pledge promise acknowledge admit propose
    reiterate reaffirm stress emphasise emphasize signal warn forecast recommend claim express voice call brand dub label allege
    disclose declare insist advise question`,
  blame: "accuse blame charge fault suspect criticise criticize",
  measure: "put place peg value",
  count: "count document tally",
  stance: "believe think expect hope fear consider see regard view deem feel doubt assume",
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
    .filter(([, { frames }]) => frames.has("clause") || frames.has("marked") || frames.has("hearer"))
    .map(([form]) => form),
);

function byForm(): Map<string, ReportingVerb> {
  const frames = new Map<string, Set<ReportingFrame>>();
  for (const [frame, list] of Object.entries(VERBS) as [ReportingFrame, string][]) {
    for (const lemma of list.trim().split(/\s+/)) {
      frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
    }
  }
  const forms = new Map<string, ReportingVerb>();
  for (const [lemma, set] of frames) {
    for (const form of formsOf(lemma)) forms.set(form, { lemma, frames: set });
  }
  return forms;
}
