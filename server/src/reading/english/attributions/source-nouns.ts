import { wordSet } from "../word-set.ts";
/** People who speak but are not named, by the noun that the text has for them. */
export const ANONYMOUS_NOUNS = wordSet(`
  official officials source sources diplomat diplomats aide aides insider insiders informant informants
  negotiator negotiators envoy envoys lawmaker lawmakers politician politicians executive executives staffer staffers
  adviser advisers advisor advisors bureaucrat bureaucrats whistleblower whistleblowers delegate delegates
  representative representatives ally allies
`);

/** People known only by what they do, where the phrase says no more than that. */
export const VAGUE_NOUNS = wordSet(`
  analyst analysts observer observers expert experts critic critics commentator commentators pundit pundits
  economist economists scholar scholars academic academics scientist scientists researcher researchers historian
  historians specialist specialists strategist strategists watcher watchers supporter supporters backer backers opponent opponents
  sceptic sceptics skeptic skeptics proponent proponents detractor detractors activist activists lobbyist lobbyists
  campaigner
  campaigners advocate advocates trader traders investor investors insider insiders leader leaders figure figures
  organisation organisations organization organizations group groups agency agencies ngo ngos charities charity
  politician politicians people person citizen citizens public voter voters fan fans user users
  reports rumours rumors others some many most few several polls surveys studies estimates statistics
  commentary speculation calculations locals onlookers bystanders forecasters liberals conservatives
  someone somebody everyone everybody media outlets outlet newspapers newspaper press
  quarter quarters circles
`);

/** Several people of one body or kind, of whom one may be quoted by name. */
export const PEOPLE_OF_A_KIND = wordSet(`
  officials diplomats executives aides lawmakers representatives delegates negotiators advisers advisors insiders
  allies politicians analysts observers experts critics commentators pundits economists scholars academics scientists
  researchers historians specialists strategists supporters backers opponents sceptics skeptics proponents detractors
  activists campaigners advocates traders investors leaders residents locals neighbours neighbors witnesses
  eyewitnesses customers shoppers passengers farmers teachers doctors friends colleagues
`);

/** Nouns of the vague list that stand for a known body when the phrase is definite or singular. */
export const BODY_NOUNS = wordSet(
  "organisation organization group agency ngo charity public media press person",
);

/** All the world, or nobody in it: “the international community”, “the markets”, “members of the British public”. */
export const EVERYBODY =
  /^(?:the )?(?:(?:whole|entire|wider|outside|general|global|social) )?(?:world|public|media|press|internet|web|markets?|(?:international|world) community)$|^(?:(?:many |some |most )?members of )?(?:the )?(?:(?!notary)[\p{L}-]+ )?(?:public|electorate)$/iu;

/** Bare words that stand for people nobody can ring up. */
export const VAGUE_PRONOUNS = wordSet("some many others most few several");

/** Nouns for documents and data, which may speak: “figures show that …”. */
export const EVIDENCE_NOUNS = wordSet(`
  study studies survey surveys poll polls report reports data figures figure statistics research analysis record
  records document documents footage video images letter memo email emails paper review investigation inquiry audit
  statement filing filings indictment affidavit ruling verdict census index forecast estimate estimates finding
  findings evidence results result test tests files logs transcripts emails photographs photos pictures minutes
  tapes recordings accounts messages memos measurements readings scans model models projections transcript book article lawsuit complaint website
`);

/** Nouns for people and bodies that may be a subject of showing and suggesting. */
export const SPEAKING_NOUNS = wordSet(`
  ministry department government police prosecutor prosecutors court judge company firm spokesman spokeswoman
  spokesperson minister president mayor governor chief director manager coach captain secretary chairman chairwoman
  chair lawyer lawyers doctor doctors team union committee council board commission bank club party army military
  navy office bureau institute university agency organisation organization group author authors authorities
  authority investigators investigator detective detectives officer officers regulator watchdog senator
  congressman lawmaker witness witnesses resident residents mother father professor king queen pope bishop teacher
  staff parliament senate delegation side
`);

/** What makes a person anonymous whatever the noun: “people familiar with the talks”. */
export const ANONYMITY =
  /\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge of|privy to|not (?:to )?(?:be )?(?:named|identified)|unnamed|anonymous|unidentified)\b/i;

/** The same said behind the cue: “said a manager, who asked not to be named”. */
export const ANONYMITY_BEHIND =
  /\b(?:not to be (?:named|identified)|to (?:remain|stay|be kept) anonymous|on (?:the )?condition (?:of anonymity|that)|speaking anonymously|be named or identified|(?:requested|requesting|asked for|asking for|sought|demanded|was granted|were granted) anonymity|declined to (?:be (?:named|identified)|give (?:his|her|their|a) names?))\b/i;

/** Determiners that take up somebody already spoken of. */
export const ANAPHORIC = wordSet("the these those both his her its their our my this that");

/** Pronouns that stand for a source named before. */
export const PERSONAL_PRONOUNS = wordSet("he she they it we i you who which that this what");

/** Those of them that stand for a body or several people. */
export const GROUP_PRONOUNS = wordSet("they it");

/** Nouns for an occasion of speaking, which are no part of the speaker's name: “said Smith in a statement”. */
export const OCCASIONS = wordSet(`
  statement interview email e-mail letter speech address post tweet message briefing conference press remarks comments
  comment video report note filing testimony hearing podcast blog article column editorial broadcast call phone
  telephone meeting event rally appearance debate response reply advance addition turn part particular public
  private monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december weekend week month year day morning afternoon evening night yesterday
  today tomorrow tonight
`);

/** What hears its speakers in public. */
export const HEARINGS = wordSet("court inquest jury tribunal conference hearing inquiry committee trial");

/** Participles that tie a phrase to the noun before it: “people briefed on the matter”. */
export const POSTMODIFYING_PARTICIPLES = wordSet(`
  briefed involved based named appointed elected known charged led close familiar representing working living
  speaking quoted headed chaired commissioned conducted compiled run owned backed attending monitoring studying following fighting tracking privy aware
`);

/** Nouns that, with a possessive, stand for somebody's word: “in the mayor's view”. */
export const VIEW_NOUNS = wordSet(
  "words view opinion account estimate estimates telling reckoning version estimation assessment calculation count tally",
);

/** Nouns that report: “the minister's claim that …”. */
export const REPORT_NOUNS = wordSet(`
  claim claims statement assertion assertions allegation allegations accusation accusations announcement warning
  warnings prediction predictions promise pledge belief suggestion insistence argument contention admission
  acknowledgement acknowledgment conclusion finding remark remarks assurance assurances
`);
