// Articles of about five kilobytes, put together from sentences of our own: other people, places, figures and days in
// each, on ten subjects. One in ten tells of a round of talks, of which twenty others tell, too; they repeat each other,
// and some say otherwise.
import { asides, family, given, places, sides, speech, subjects, talks, trades } from "./sentences.mjs";

const LENGTH = 5_000;
/** So many articles tell of one round of talks. */
const WITNESSES = 20;
/** So many sentences end in a clause of their own. */
const WITH_ASIDE = 0.6;

/**
 * The text of an article; the same number always gives the same text.
 * @param {number} nth
 */
export function articleText(nth) {
  const pick = picker(nth + 1);
  return nth % 10 === 0 ? aboutTalks(nth, pick) : aboutAnything(pick);
}

/** @typedef {ReturnType<typeof picker>} Pick */

/** @param {Pick} pick */
function aboutAnything(pick) {
  const subject = pick.one(subjects);
  const names = cast(pick);
  const fill = filler(pick, names);
  const opening = `${fill("{place1}").toUpperCase()}, ${fill("{day}")} — ${fill(pick.one(subject.sentences))}`;
  return filledUp(
    [fill(subject.headline), opening],
    [...pick.shuffled(subject.sentences), ...otherSentences(pick)],
    fill,
  );
}

/**
 * @param {number} nth
 * @param {Pick} pick
 */
function aboutTalks(nth, pick) {
  const odd = (nth / 10) % 7 === 0;
  const fill = filler(pick, cast(pick));
  const about = round(Math.floor(nth / 10 / WITNESSES));
  const told = talks.map(({ usual, other }) =>
    (odd && other !== undefined && pick.chance(0.5) ? other : usual).replace(
      /\{(\w+)\}/g,
      (whole, gap) => about[gap] ?? whole,
    ),
  );
  return filledUp(told, otherSentences(pick), fill);
}

/**
 * What is said of a round of talks.
 * @param {number} event
 * @returns {Record<string, string>}
 */
function round(event) {
  const pick = picker(1_000_000 + event);
  const [one = [], other = []] = pick.shuffled(sides);
  const [town = "", seat = ""] = pick.shuffled(places);
  const name = () => `${pick.one(given)} ${pick.one(family)}`;
  const [leader1, surname] = [name(), pick.one(family)];
  const [first = "", second = ""] = pick.shuffled(given);
  const many = pick.number(11, 45) * 100;
  return {
    town,
    seat,
    TOWN: town.toUpperCase(),
    country1: one[0] ?? "",
    people1: one[1] ?? "",
    country2: other[0] ?? "",
    people2: other[1] ?? "",
    leader1,
    family1: leader1.split(" ").at(-1) ?? "",
    rival1: name(),
    leader2: `${first} ${surname}`,
    rival2: `${second} ${surname}`,
    trade: pick.one(trades),
    firm: `${pick.one(family)} Lines`,
    day: dayOf(pick),
    many: many.toLocaleString("en"),
    more: (many * 2).toLocaleString("en"),
    few: String(pick.number(13, 60)),
    year: String(pick.number(1950, 2015)),
  };
}

/** @param {Pick} pick */
function otherSentences(pick) {
  return pick.shuffled(subjects.flatMap(({ sentences }) => sentences));
}

/**
 * @param {readonly string[]} paragraphs
 * @param {readonly string[]} sentences
 * @param {(sentence: string, withAside?: number) => string} fill
 */
function filledUp(paragraphs, sentences, fill) {
  let text = paragraphs.join("\n\n");
  for (let nth = 0; text.length < LENGTH; nth += 3) {
    const three = [0, 1, 2].map((more) => fill(sentences[(nth + more) % sentences.length] ?? "", WITH_ASIDE));
    text += `\n\n${three.join(" ")}`;
  }
  return `${text}\n`;
}

/** @param {Pick} pick */
function cast(pick) {
  const name = () => `${pick.one(given)} ${pick.one(family)}`;
  return {
    people: [name(), name(), name(), name()],
    places: [pick.one(places), pick.one(places), pick.one(places)],
  };
}

/**
 * Fills in the gaps of a sentence.
 * @param {Pick} pick
 * @param {ReturnType<typeof cast>} names
 */
function filler(pick, names) {
  /** @type {Record<string, () => string>} */
  const gaps = {
    day: () => dayOf(pick),
    year: () => String(pick.number(1950, 2025)),
    weekday: () => pick.one(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    few: () => String(pick.number(2, 12)),
    some: () => String(pick.number(13, 99)),
    many: () => pick.number(120, 9_900).toLocaleString("en"),
    money: () => `${pick.number(2, 80)}.${pick.number(1, 9)} million euros`,
    percent: () => `${pick.number(2, 48)}%`,
    quote: () => {
      const words = speech.map((each) => pick.one(each)).join(" ");
      return `“${words.charAt(0).toUpperCase()}${words.slice(1)},”`;
    },
    word: () =>
      pick.one([
        "slow",
        "honest",
        "difficult",
        "careful",
        "hasty",
        "costly",
        "welcome",
        "unfair",
        "brave",
        "early",
      ]),
    thing: () =>
      pick.one([
        "the bridge",
        "the harbour",
        "the library",
        "the old mill",
        "the new tram",
        "the market hall",
        "the northern road",
        "the school roof",
        "the water tower",
        "the town archive",
      ]),
  };
  return (/** @type {string} */ sentence, withAside = 0) => {
    const [how, done, whom, where] = asides.map((words) => pick.one(words));
    const aside = pick.chance(withAside) ? `, ${how} ${done} by ${whom} ${where}.` : ".";
    return sentence.replace(/(?<!”)\.$/, aside).replace(/\{(\w+?)(\d?)\}/g, (whole, gap, nth) => {
      if (gap === "person") return names.people[Number(nth) - 1] ?? whole;
      if (gap === "family") return names.people[Number(nth) - 1]?.split(" ").at(-1) ?? whole;
      if (gap === "place") return names.places[Number(nth) - 1] ?? whole;
      return gaps[gap]?.() ?? whole;
    });
  };
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August"];

/** @param {Pick} pick */
function dayOf(pick) {
  return `${pick.number(1, 28)} ${pick.one(months)} 2026`;
}

/**
 * Choices that follow from a number alone (Mulberry32).
 * @param {number} seed
 */
function picker(seed) {
  let state = (seed * 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (/** @type {number} */ share) => next() < share,
    number: (/** @type {number} */ low, /** @type {number} */ high) =>
      low + Math.floor(next() * (high - low + 1)),
    /**
     * @template T
     * @param {readonly T[]} all
     */
    shuffled: (all) =>
      all
        .map((each) => ({ each, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each),
    /**
     * @template T
     * @param {readonly T[]} of
     * @returns {T}
     */
    one(of) {
      const found = of[Math.floor(next() * of.length)];
      if (found === undefined) throw new Error("There is nothing to choose from.");
      return found;
    },
  };
}
