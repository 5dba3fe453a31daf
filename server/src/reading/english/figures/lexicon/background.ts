import { wordSet } from "../../word-set.ts";
/** Those who look, listen, read, visit or buy: their number is on a counter or before the reporter's eyes. */
export const audiences = wordSet(
  "user view viewer fan spectator supporter visitor reader listener audience crowd download like retweet tweet " +
    "well-wisher reveller concertgoer onlooker household unit player customer donation donor signature ticket rt",
);

/** Verbs that a crowd stands beside. */
export const attending = wordSet(
  "packed packing filled filling attended attending attend gathered cheered cheering flocked crowded watched " +
    "watching thronged lined turned queued drew drawing draws attracted attracts signed speech rally",
);

/** Those who work for somebody, or live somewhere. */
export const workforces = wordSet(
  "employee staff worker person people member volunteer adviser advisor agent resident inhabitant",
);

/** Verbs and nouns that tell how large a staff is. */
export const employing = wordSet("employs employ employed employing has have with staff workforce");

/** Nouns that “of” follows to tell how large they are, as known as the thing itself. */
export const places = wordSet(
  "town city village country nation island community population municipality suburb county district hamlet state " +
    "province region archipelago metropolis republic kingdom parish settlement neighbourhood neighborhood poll survey sample panel crowd staff audience area estate",
);

/** Nouns that a percentage measures by agreement or by law. */
export const stakes = wordSet(
  "stake stakes shareholding holding interest surtax tax taxes tariff tariffs levy duty discount rate vat",
);

/** Verbs of owning a share. */
export const owning = wordSet("own owns owned owning holds bought sold acquired acquire acquires");

/** Words beside a price, a fortune that somebody ranks, or a sum still lacking. */
export const pricing = wordSet(
  "sell sells sold selling priced price prices earning worth valuation valuations lists ranks short",
);

/** What a fraction measures by comparison: “a tenth of the distance to the moon”. */
export const dimensions = wordSet("distance size length width height weight speed");
