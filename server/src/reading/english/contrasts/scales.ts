import { CONVERSE } from "../../contrast-mention.ts";

/**
 * Words in base form that say opposite things of one matter, each line a scale: the words of one side, a bar, those of the
 * other; compass points and shares have more sides than two. A word with another behind it is written with `_`, one that
 * counts only as one part of speech with that behind a colon.
 */
const SCALES = `
rise increase grow climb jump surge soar growth | fall drop decline decrease plunge tumble slump slip shrink dip down
raise increase hike boost lift expand | lower cut reduce slash trim curtail reduction
widen expand broaden extend enlarge | narrow shrink contract shorten
add gain create | lose shed remove
strengthen | weaken
improve | worsen deteriorate
accelerate speed_up quicken | slow slow_down delay
advance | retreat
exceed | fall_short
succeed success successful manage | fail failure unsuccessful
profit | loss
accept agree approve adopt endorse welcome embrace back:verb support favour favor acceptance approval endorsement consent | reject refuse decline oppose veto dismiss rebuff turn_down vote_down throw_out brush_off opposition rejection refusal rebut rebuke
support favour favor back:verb supporter proponent advocate | oppose opponent critic
agree agreement | disagree differ disagreement
praise hail applaud laud commend thank congratulate | criticise criticize condemn denounce blame slam attack rebuke blast scold lambast criticism displeasure
love adore enjoy | hate detest loathe despise
like:verb | dislike
allow permit authorise authorize legalise legalize | ban prohibit forbid outlaw bar:verb block:verb prevent
impose | lift remove
include | exclude omit
begin start open:verb launch commence beginning opening | end finish close:verb shut stop conclude cease halt closure
continue resume | stop halt suspend end
introduce establish create | eliminate abolish scrap axe
keep retain remain stay | leave:verb abandon
join enter | leave:verb quit
arrive arrival | depart departure
hire appoint employ recruit | fire:verb sack:verb dismiss oust drop
help aid assist benefit boost | hurt harm damage hinder hamper
encourage | discourage deter
attract | repel alienate deter
protect defend | endanger threaten attack
defend | discredit
build rebuild restore construct erect | demolish destroy dismantle raze tear_down
buy bring | steal
remember | forget
find | lose
reveal disclose publish | hide conceal withhold
unite unify | divide split
free release | jail imprison arrest detain
convict conviction guilty | acquit acquittal innocent
survive live alive | die dead
save rescue | kill
hope | fear
trust | distrust mistrust
believe | doubt
deploy | withdraw
promote | demote
obey respect honour honor | violate breach break ignore
reward | punish
enable | prevent
hurry | wait
lengthen | shorten
more higher greater bigger larger longer above over exceed | less fewer lower:adj smaller shorter below under beneath
most highest greatest biggest largest longest maximum | least fewest lowest smallest shortest minimum
high | low
big large huge massive enormous vast wide considerable overwhelming | small tiny slight minor narrow modest slim
long:adj | short:adj brief
strong | weak
good excellent | bad poor dilapidated terrible
better | worse
best | worst
first | last:adj
early earlier | late
old older elderly | young younger
old former | new current
fast faster quick quickly rapid rapidly | slow slower slowly gradual gradually
hot warm | cold cool
rich wealthy | poor
easy easily | difficult hard
safe safer safely | dangerous unsafe
legal lawful legally | illegal unlawful illegally
likely probable | unlikely improbable
possible | impossible
able | unable incapable
true correct right accurate | false wrong incorrect untrue inaccurate baseless
public publicly open openly | private privately secret secretly
full | empty
happy pleased delighted | unhappy sad displeased
satisfied | dissatisfied disappointed
positive | negative
optimistic | pessimistic
cautious careful conservative | bold reckless risky
enthusiastic glowing rave | lukewarm mixed:adj lacklustre scathing
brilliant clever smart wise | foolish stupid unwise
majority | minority
ally friend friendly | enemy foe hostile
male man men boy husband brother son father | female woman women girl wife sister daughter mother
temporary temporarily | permanent permanently
domestic | foreign
rural | urban
voluntary | compulsory mandatory
accidental accidentally inadvertently unintentionally | deliberate deliberately intentional intentionally
partial partially partly | complete completely full fully entirely total totally
rare rarely seldom | often frequent frequently regularly
always | never
senior | junior
upper | lower
inside indoors | outside outdoors
before ahead_of prior lead_up | after following:adp
front | back:noun back:adj rear
top | bottom
pro for | anti against
popular | unpopular
fair | unfair
stable | unstable
known | unknown
healthy | ill sick
available | unavailable
qualified | unqualified
disclosed | undisclosed
confirmed | unconfirmed
sharp steep | gentle modest slight
north northern | south southern | east eastern | west western
north-east northeast northeastern | north-west northwest northwestern | south-east southeast southeastern | south-west southwest southwestern
`;

/** What one does and another one has done to them, the same way. */
const CONVERSES = `
buy purchase acquire buyer | sell seller
lend | borrow
import importer | export exporter
give donate offer | take steal
pay | receive earn collect
send | receive
win triumph victory victorious winner | lose defeat:noun loser
beat defeat:verb | lose_to
lead ahead | trail behind
`;

/** How far something has come, and how sure it is, the same way; a word that is denied here is on no side. */
const STAGES = `
consider weigh mull plan:verb propose intend | announce decide complete
investigate examine probe:verb | establish prove
accuse charge:verb suspect:verb allege allegedly | convict
admit concede acknowledge confess confirm | deny denial
confirm verify corroborate prove | deny dispute contest contradict refute disprove debunk
may might could possibly perhaps | will certainly definitely
expect predict | announce
`;

/** A side of a scale that a word is on. */
export interface Side {
  readonly scale: string;
  readonly side: number;
  /** Whether a denial puts it on the other side. */
  readonly turns: boolean;
}

const SIDES: Map<string, Side[]> = new Map();
addSides(SCALES, "", true);
addSides(CONVERSES, CONVERSE, true);
addSides(STAGES, "", false);

function addSides(lines: string, head: string, turns: boolean): void {
  for (const line of lines.trim().split("\n")) {
    const sides = line.split("|").map((words) => words.trim().split(" "));
    const scale = head + sides.map(([first]) => first?.split(":")[0]).join("/");
    for (const [side, words] of sides.entries()) {
      for (const word of words) {
        const key = word.replaceAll("_", " ").replace(/:\w+$/u, (pos) => pos.toUpperCase());
        const one = { scale, side, turns: turns && sides.length === 2 };
        const known = SIDES.get(key);
        if (known === undefined) SIDES.set(key, [one]);
        else known.push(one);
      }
    }
  }
}

/** The scales of a word, or of two words with a blank between them, in base form or in lower case. */
export function sidesOf(words: string): readonly Side[] | undefined {
  return SIDES.get(words);
}
