import { wordSet } from "../../word-set.ts";
/** Word lists behind the features of check-worthiness; each matches a word's form or its lemma. */
export const firstPerson = wordSet("i me my mine myself i'm i've i'll i'd i’m i’ve i’ll i’d");
export const firstPersonPlural = wordSet("we us our ours we're we've we'll we’re we’ve we’ll let's let’s");
export const secondPerson = wordSet("you your yours you're you've you'll you’re you’ve you’ll");

export const modals = wordSet(
  "will would shall should must can could may might ought 'll ’ll won't won’t would've gonna going",
);

export const opinionVerbs = wordSet(
  "think believe feel hope wish want like love hate prefer guess suppose doubt need try agree disagree " +
    "understand mean respect thank welcome appreciate intend plan promise",
);

export const opinionWords = wordSet(
  "good bad great wrong right terrible wonderful important fair unfair sure clear certainly perhaps maybe " +
    "probably obviously simply frankly really very better hope honest proud sad happy disgrace disaster ridiculous",
);

/** Verbs of measurable change and of public acts. */
export const changeVerbs = wordSet(
  "increase rise grow fall drop decline decrease double triple quadruple reduce cut raise slash expand shrink " +
    "soar plunge surge climb halve gain lose create add spend cost pay receive earn owe borrow lend export import " +
    "produce build close kill die injure arrest convict deport exceed outnumber",
);
export const publicActs = wordSet(
  "vote pass sign veto oppose support propose introduce approve reject ban repeal enact elect appoint resign " +
    "invade attack launch fund sue indict endorse negotiate withdraw annex impose lift declare say state promise " +
    "call admit deny announce refuse write serve govern run",
);

/** What public affairs are measured by. */
export const publicNouns = wordSet(
  "tax job economy deficit debt budget unemployment inflation crime rate income wage worker family company school " +
    "student health insurance care medicare medicaid security trade energy oil gas price percent money billion " +
    "million trillion poverty immigrant immigration border law bill congress senate government state country " +
    "nation world history population death troop soldier war weapon nuclear program spending revenue gdp export " +
    "import record president administration percent year",
);

export const universals = wordSet(
  "every all never always none nobody everyone everybody most only first any biggest largest highest lowest " +
    "majority half than",
);

export const negations = wordSet("not n't n’t no never neither nor cannot");
