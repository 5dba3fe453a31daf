import type { FigureMention, FigureTopic } from "../../reading/mention.ts";

/**
 * What a figure counts, in one string that is equal for those who count the same: its topic, whether it counts others
 * besides some, and the noun: “deaths person”, “deaths besides person”, “deaths ” where no noun is counted.
 */
export type Counted = `${FigureTopic} ${"besides " | ""}${string}`;

/** What became of people: of one event there is one number of them, whatever they are called. */
const FATES: ReadonlySet<string> = new Set<FigureTopic>([
  "deaths",
  "injuries",
  "missing",
  "displaced",
  "detained",
]);

/** What a figure counts. */
export function countedIn({ topic, besides, head }: FigureMention): Counted {
  return `${topic} ${besides ? "besides " : ""}${head ?? ""}`;
}

/** Whether a noun says what is counted. */
export function namesCounted(counted: Counted): boolean {
  return !counted.endsWith(" ");
}

/** What became of the people counted; `null` where that is not told, or where they are others besides some. */
export function fateOf(counted: Counted): string | null {
  const topic = topicOf(counted);
  return FATES.has(topic) && !countsOthers(counted) ? topic : null;
}

/** The noun that is counted, by itself; empty where there is none. */
export function headOf(counted: Counted): string {
  return counted.slice(counted.lastIndexOf(" ") + 1);
}

/** Whether it counts others besides some: “three other passengers”. */
export function countsOthers(counted: Counted): boolean {
  return counted.startsWith("besides ", topicOf(counted).length + 1);
}

/** Whether there are more of them from day to day. */
export function grows(counted: Counted): boolean {
  const topic = topicOf(counted);
  return FATES.has(topic) || topic === "losses";
}

/** What the counted are told of for: “deaths”, “money”. */
export function topicOf(counted: Counted): string {
  return counted.slice(0, counted.indexOf(" "));
}
