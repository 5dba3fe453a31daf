import type { Profile } from "../profile.ts";
import type { FigureStatement } from "./statement.ts";

/**
 * Whether two sentences are about other things: each names an organisation or a place, and none that the other one or
 * its article names, too. The towns that both open with tell nothing.
 */
export function areStrangers(
  { names: a }: FigureStatement,
  { names: b }: FigureStatement,
  own: Profile,
  other: Profile,
): boolean {
  const isTelling = (name: string, { bodies, towns }: Profile): boolean =>
    (bodies.has(name) || towns.has(name)) && !(own.focus.has(name) && other.focus.has(name));
  const one = a.filter((name) => isTelling(name, own));
  const two = b.filter((name) => isTelling(name, other));
  if (one.length === 0 || two.length === 0) return false;
  return !one.some((name) => knows(other, name)) && !two.some((name) => knows(own, name));
}

function knows({ bodies, towns }: Profile, name: string): boolean {
  return bodies.has(name) || towns.has(name);
}
