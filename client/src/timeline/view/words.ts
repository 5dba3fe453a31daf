import type { Timeline, TimelineEvent, TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import { oneLine } from "../../text/plain.ts";
import { DAY, startOf } from "./days.ts";

type Days = Pick<TimelineItem, "from" | "to">;

/** A text of an article on one line, in characters that a picture may hold, too. */
export function shown(text: string, limit = 400): string {
  return oneLine(text.replace(/\p{Cs}|[\ufffe\uffff]/gu, "\ufffd"), limit);
}

type Length = "long" | "short";

const formats = (month: Length) => ({
  day: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month, year: "numeric" }),
  month: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month, year: "numeric" }),
});

const FORMATS = { long: formats("long"), short: formats("short") };

/** Days in words: “24 February 2022”, “February 2022”, “2014”, “17 – 18 February 2026”. */
export function daysInWords({ from, to }: Days, length: Length = "long"): string {
  const { day, month } = FORMATS[length];
  const [first, last] = [new Date(startOf(from)), new Date(startOf(to))];
  if (from === to) return day.format(first);
  const next = new Date(last.getTime() + DAY);
  const isWhole = first.getUTCDate() === 1 && next.getUTCDate() === 1;
  const months =
    12 * (next.getUTCFullYear() - first.getUTCFullYear()) + next.getUTCMonth() - first.getUTCMonth();
  if (isWhole && months === 1) return month.format(first);
  if (isWhole && first.getUTCMonth() === 0 && months % 12 === 0) {
    return months === 12 ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
  }
  // What stands around the dash differs from one version to another.
  return (isWhole ? month : day).formatRange(first, last).replace(/\s*–\s*/, " – ");
}

/** When an entry was, with its open ends: “2014 or later”, “about 1990”. */
export function whenInWords(item: Pick<TimelineItem, "from" | "to" | "fades">): string {
  const days = daysInWords(item);
  if (item.fades === "both") return `about ${days}`;
  return item.fades === null ? days : `${days} or ${item.fades === "end" ? "later" : "earlier"}`;
}

const BASES: Readonly<Record<TimelineItem["basis"], string>> = {
  written: "as the text has it",
  "worked-out": "worked out from the article’s own date",
  guessed: "a guess: the article’s own date is not sure",
  fact: "from a fact: the article names the event without a date",
};

/** How the days of an entry are known. */
export function basisInWords({ basis, kind }: TimelineItem): string {
  if (kind === "article") return basis === "guessed" ? "a guess" : "as the text tells";
  return BASES[basis];
}

/** What stands out about an entry, in a word and a sign; `null` if nothing does. */
export function troubleInWords({
  trouble,
  ahead,
  findings,
}: Pick<TimelineItem, "trouble" | "ahead" | "findings">): { sign: string; word: string } | null {
  if (trouble === null) return null;
  if (trouble === "conflict") return { sign: "≠", word: "Conflict" };
  const isOutOfTime = ahead === "told" || findings.some(({ code }) => code.endsWith(".anachronism"));
  return { sign: "!", word: isOutOfTime ? "Anachronism" : "Doubtful date" };
}

/** What is the matter with an entry, each a sentence. */
export function mattersOf(item: TimelineItem): string[] {
  const found = item.findings.map(({ message, code }) => `${shown(message)} (${code})`);
  if (item.ahead !== "told") return found;
  return ["Told as past, but after the article’s own date.", ...found];
}

/** Finds documents and events of a timeline by their ids. */
export class Names {
  readonly #documents: ReadonlyMap<string, Timeline["documents"][number]>;
  readonly #events: ReadonlyMap<string, TimelineEvent>;

  constructor({ documents, events }: Timeline) {
    this.#documents = new Map(documents.map((document) => [document.uri, document]));
    this.#events = new Map(events.map((event) => [event.id, event]));
  }

  /** The file of an entry, as it is shown. */
  path({ uri }: Pick<TimelineItem, "uri">): string {
    return shown(this.#documents.get(uri)?.path ?? uri, 200);
  }

  title({ uri }: Pick<TimelineItem, "uri">): string {
    return shown(this.#documents.get(uri)?.title ?? uri, 200);
  }

  event({ event }: Pick<TimelineItem, "event">): string | null {
    const known = event === null ? undefined : this.#events.get(event);
    return known === undefined ? null : shown(known.name, 120);
  }
}

/** What a screen reader says of a mark: first the words that stand beside it, so that they can be spoken to it, too. */
export function spoken(item: TimelineItem, label: string, names: Names): string {
  const text = shown(item.text);
  return [label, whenInWords(item), label.includes(text) ? null : text, names.path(item), ...mattersOf(item)]
    .filter((part) => part !== null)
    .map((part) => part.replace(/[.\s]+$/, ""))
    .join(". ");
}
