import { type FactKind, type FactPack, factKinds } from "../../facts/fact.ts";
import { oneLine } from "../one-line.ts";

const WORDS: Readonly<Record<FactKind, string>> = {
  events: "events",
  terms: "terms of office",
  people: "people",
  places: "places",
  organisations: "organisations",
  works: "works",
};

/** `facts list`: every pack with what it covers, until when, and how many facts it holds. */
export function listing(packs: readonly FactPack[], json: boolean): string {
  if (json) return `${JSON.stringify({ version: 1, packs: packs.map(summary) }, null, 2)}\n`;
  return packs.map((pack) => `${lines(pack).join("\n  ")}\n`).join("");
}

function summary(pack: FactPack): object {
  const { id, title, covers, completeUntil, uri } = pack;
  const counts = Object.fromEntries(factKinds.map((kind) => [kind, pack[kind].length]));
  return { id, title, covers, completeUntil, uri, facts: counts };
}

function lines(pack: FactPack): string[] {
  const counts = factKinds
    .filter((kind) => pack[kind].length > 0)
    .map((kind) => `${pack[kind].length} ${WORDS[kind]}`);
  return [
    `${pack.id}: ${oneLine(pack.title)} (complete until ${pack.completeUntil})`,
    counts.length === 0 ? "no facts" : counts.join(", "),
    ...(pack.covers === null ? [] : [oneLine(pack.covers)]),
  ];
}
