/** Verbs, and nouns of events, that tell of one thing: each line a class, called by its first word. */
const CLASSES = `
kill slay murder assassinate killing murder slaying assassination
die perish succumb death
injure wound hurt maim
arrest detain apprehend capture arrest detention
free release liberate release
jail imprison incarcerate
charge indict charge
conviction convict
acquit clear exonerate acquittal
rise climb increase grow jump surge soar gain rise increase growth
fall drop decline decrease plunge tumble slump sink fall drop decline decrease
raise hike boost lift
lower cut reduce slash trim
buy acquire purchase purchase acquisition takeover
sell sell_off sale
win triumph victory
lose loss defeat
beat defeat overcome
approve pass adopt endorse ratify approval adoption
reject veto throw_out turn_down dismiss vote_down rejection
confirm verify corroborate confirmation
deny dispute denial
begin start commence launch open kick_off beginning start launch opening
end finish conclude close end closure
cancel scrap call_off axe cancellation
postpone delay put_off postponement
hit strike
crash collide crash collision
attack assault raid attack raid
fire shoot gun_down shoot_dead shooting
rescue save rescue
find discover locate recover discovery
steal rob loot theft robbery
destroy demolish raze wreck destruction
damage
build construct erect construction
hire employ appoint recruit name appointment
sack dismiss_from oust
resign step_down quit resignation
leave depart departure
arrive reach arrival
ban prohibit outlaw forbid ban
allow permit let
support favour favor back support
oppose opposition
accept acceptance
refuse decline refusal
answer respond reply
show screen
mention refer
agree consent
meet
join
say tell state announce declare add note explain remark
claim allege assert claim allegation
report
write
publish release_to issue
reveal indicate demonstrate
criticise criticize condemn denounce blame
praise hail applaud laud
succeed
fail
improve
worsen deteriorate
shrink contract
strengthen
weaken
pay spend payment
cost
earn
receive get obtain
give donate hand award donation
send dispatch
carry transport
hold stage host
live reside
work
marry wed marriage wedding
bear
flee escape evacuate escape evacuation
burn
explode blow_up explosion blast
flood
sue lawsuit
plead
sentence
elect election
visit visit
travel fly drive
play
widen expand broaden extend
score
study
teach
create make produce
lead head
own
use
`;

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word): [string, string] => [word.replaceAll("_", " "), words[0] ?? word]);
    })
    .reverse(),
);

/** Of two classes that are opposites, the first has the direction 1, the second -1, and both go by the first. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["rise", "fall"],
  ["raise", "lower"],
  ["win", "lose"],
  ["approve", "reject"],
  ["confirm", "deny"],
  ["accept", "refuse"],
  ["support", "oppose"],
  ["allow", "ban"],
  ["hire", "sack"],
  ["remember", "forget"],
  ["include", "exclude"],
  ["love", "hate"],
  ["like", "dislike"],
  ["succeed", "fail"],
  ["strengthen", "weaken"],
  ["praise", "criticise"],
  ["encourage", "discourage"],
  ["widen", "shrink"],
  ["improve", "worsen"],
];

const DIRECTION_OF: ReadonlyMap<string, Predicate> = new Map(
  OPPOSITES.flatMap(([one, two]): [string, Predicate][] => [
    [one, { verb: one, direction: 1 }],
    [two, { verb: one, direction: -1 }],
  ]),
);

/** What is done, and which way, where there is an opposite. */
export interface Predicate {
  readonly verb: string;
  readonly direction: 1 | 0 | -1;
}

/** What a verb or a noun that names an event tells, given in base form. */
export function predicateOf(word: string): Predicate {
  const verb = CLASS_OF.get(word) ?? word;
  return DIRECTION_OF.get(verb) ?? { verb, direction: 0 };
}
