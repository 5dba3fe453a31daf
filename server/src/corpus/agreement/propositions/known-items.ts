import { areOneInLetters, relate } from "./items.ts";
import type { ToldFigure, ToldItem, ToldName, ToldTime } from "./telling.ts";

/** All that an article names, counts and dates, ready to be asked whether something is among it. */
export class KnownItems {
  readonly #keys = new Set<string>();
  readonly #bearers = new Map<string, ToldName[]>();
  readonly #words = new Set<string>();
  readonly #bodies: string[] = [];
  readonly #countries = new Set<string>();
  readonly #values = new Set<number>();
  readonly #figures = new Map<string | null, ToldFigure[]>();
  readonly #times: ToldTime[] = [];

  constructor(items: Iterable<ToldItem>) {
    for (const item of items) this.#add(item);
  }

  /** Whether a name, a number or a date is given, whatever of; `loosely` also where a town's country is. */
  has(item: ToldItem, loosely: boolean): boolean {
    switch (item.kind) {
      case "name": {
        if (item.of === "person" && this.#keys.has(item.key)) return this.#people(item);
        if (this.#keys.has(item.key)) return true;
        if (loosely && item.country !== null && this.#countries.has(item.country)) return true;
        if (wordsIn(item.name).every((word) => this.#words.has(word))) return true;
        return item.of !== "person" && this.#bodies.some((name) => areOneInLetters(name, item.name));
      }
      case "figure":
        if (item.value !== null && this.#values.has(item.value)) return true;
        return this.#figures.get(item.unit)?.some((each) => relate(each, item) === "same") === true;
      case "time":
        return this.#times.some((each) => relate(each, item) === "same");
    }
  }

  /** Whether somebody of the family name is named who may be this person. */
  #people(item: ToldName): boolean {
    return this.#bearers.get(item.key)?.some((each) => relate(each, item) === "same") !== false;
  }

  #add(item: ToldItem): void {
    if (item.kind === "time") this.#times.push(item);
    else if (item.kind === "name") {
      if (item.of === "person") this.#bearers.set(item.key, [...(this.#bearers.get(item.key) ?? []), item]);
      else if (item.of === "organization" && !this.#keys.has(item.key)) this.#bodies.push(item.name);
      this.#keys.add(item.key);
      for (const word of wordsIn(item.name)) this.#words.add(word);
      if (item.country !== null && item.country === item.name) this.#countries.add(item.country);
    } else {
      if (item.value !== null) this.#values.add(item.value);
      const figures = this.#figures.get(item.unit);
      if (figures === undefined) this.#figures.set(item.unit, [item]);
      else figures.push(item);
    }
  }
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().split(" ");
}
