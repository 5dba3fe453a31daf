import { wordSet } from "../../word-set.ts";
/** Groups whose mind nobody knows without asking them. */
export const publics = wordSet(
  "citizens voters people residents americans britons europeans russians ukrainians germans italians spaniards " +
    "israelis palestinians canadians australians indians poles greeks turks iranians japanese locals families " +
    "parents workers consumers taxpayers students teachers farmers fans shoppers drivers households women men " +
    "republicans democrats conservatives liberals",
);

/** How much of a group is spoken of. */
export const portions = wordSet("many most some few");

/** What a group thinks or feels. */
export const attitudes = wordSet(
  "support oppose distrust trust favour favor fear reject back prefer want believe think feel doubt resent " +
    "regard blame worry welcome approve disapprove",
);

export const opinionNouns = wordSet("opinion support sentiment confidence mood");

/** Who and what trades. */
export const traders = wordSet("market markets traders investors shares stocks bourses futures");

/** What is quoted on a market, so that its highs and lows are there for all to look up. */
export const quoted = wordSet(
  "shares stock stocks bourse index futures yield yields sterling pound dollar euro yen yuan rupee rouble ruble peso franc currency gold crude bitcoin",
);

/** What they do without a number beside it. */
export const marketMoves = wordSet(
  "react respond rally tumble soar plunge slump jump surge rebound slide steady wobble panic shrug fall rise",
);

/** Adverbs, nouns and phrases that make a superlative a claim about all that came before. */
export const records = wordSet("ever history");

/** Superlatives of a judgement, which nobody keeps count of; `most` stands before those of the second kind. */
export const judgements = wordSet("best finest greatest nicest strangest funniest loveliest saddest");
export const mostJudged = wordSet(
  "important surprising significant interesting beautiful exciting memorable remarkable extraordinary impressive " +
    "famous infamous iconic influential egregious shocking bizarre controversial dramatic talented gifted charming " +
    "anticipated hated loved beloved feared notable crucial consequential compelling moving delicious stylish",
);

/** Whoever does this keeps count of what a superlative measures. */
export const recording = wordSet("record measure register log count document");
export const recorders = wordSet(
  "office service institute survey bureau observatory agency centre center authority laboratory board commission",
);

export const discussed = wordSet("discuss debate");
