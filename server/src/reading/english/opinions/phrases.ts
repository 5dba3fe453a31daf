import { wordSet } from "../word-set.ts";
/**
 * Words in which a writer speaks for himself or herself: hopes, demands, regrets. Each is unmistakable where nobody
 * is quoted; a word that a neutral report may need (“notable”, “historic”, “controversial”) is not among them.
 */
export const opinionPhrases: readonly RegExp[] = [
  /\bit (?:is|remains) (?:our|my) (?:[a-z]+ )?(?:hope|belief|view|opinion|wish|conviction)\b/gi,
  /\b(?:in|to) (?:our|my) (?:[a-z]+ )?(?:view|opinion|judge?ment|mind)\b/gi,
  /(?<!\b(?:what|how|why|when|where|whether|if|that|which|who) )\bwe (?:all |simply |really )?(?:must|should|ought to|owe|cannot afford|can['’]t afford|can only hope|hope|deserve)\b/gi,
  /\b(?:let us|let['’]s|here['’]s|one can only|we can but|all we can do is) (?:all )?hop(?:e|ing)\b/gi,
  /\bour (?:thoughts|prayers|hearts|condolences|deepest sympathies)(?: and (?:thoughts|prayers|hearts))? (?:are|go|remain)\b/gi,
  /(?<!\b(?:when|whether|if|until|till|before|once|that|why|because|think|thinks|how) )\bit(?: is|['’]s) (?:high |about |long past |well past |now |finally |therefore )?time (?:for|to|that|we)\b/gi,
  /\bthe time has come (?:to|for)\b/gi,
  /(?<!\b(?:why|that|because|whether|if|how) )\bit is (?:also |therefore |equally )?(?:important|vital|crucial|essential|imperative|necessary) (?:to (?:remember|recogni[sz]e|acknowledge|understand|bear in mind|keep in mind|never forget)|that we|for us to)\b/gi,
  /(?<!\b(?:why|that|because|whether|if|how) )\bit is (?:also |therefore |equally |absolutely )?(?:vital|crucial|imperative) that\b/gi,
  /\bdeserves? (?:(?:nothing|no) less|(?:so much |far |much )?better)\b(?! than)/gi,
  /\bthe (?:whole |entire )?(?:world|nation|country|international community) is (?:(?:now|all|closely|anxiously|eagerly|intently|nervously) ){0,2}watching\b(?:[^.,;!?“”"]{0,100}, hoping\b[^.;!?“”"]{0,160})?/gi,
  /\bthere (?:is|can be) (?:simply )?no (?:excuse|justification) for\b/gi,
  /\bmust never (?:be forgotten|happen again|be allowed to)\b/gi,
  /\b(?:must not|cannot|can['’]t) (?:simply )?stand idly by\b/gi,
  /\bshame on\b|\bhistory will (?:judge|not forgive|not be kind)\b/gi,
];

/** Words of which every phrase has at least one, but for those in which somebody speaks of “us” or “me”. */
export const opinionWords = wordSet(
  `hoping hope time important vital crucial essential imperative necessary deserve deserves watching excuse
   justification never idly shame history sadly thankfully unfortunately regrettably mercifully hopefully shamefully
   disgracefully tragically lamentably alas fortunately luckily goodness`,
);

/** Such phrases have one of these and one of what we claim, feel or owe. */
export const ownWords = wordSet("our my we");
export const claimWords = wordSet(
  `belief view opinion wish conviction judgment judgement mind must should ought owe afford thoughts prayers hearts
   condolences sympathies`,
);

/** Adverbs that judge a whole sentence, set off by commas. */
export const judgingAdverbs: RegExp =
  /(?<=^|, |[.!?…]["”’)]? |[;—–] ?)(?:and |but |so )?(?:very |quite )?(?:sadly|thankfully|unfortunately|regrettably|mercifully|hopefully|shamefully|disgracefully|tragically|lamentably|alas|fortunately|luckily|thank goodness)(?=,)/gi;

/**
 * A writer who says “I”, or speaks to “you”, outside quotation marks writes a column, a review or advice, where
 * opinion is at home.
 */
export const personal: RegExp =
  /(?:^|[^\p{L}.’'])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]yself|[Yy]ou(?:r|rs|rself|['’](?:re|ve|d|ll))?)(?![\p{L}.’'])/u;
