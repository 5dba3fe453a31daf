import { areToldApart } from "./casts.ts";
import type { Profile } from "./profile.ts";
import type { RelatedArticles } from "./related-articles.ts";
import type { Difference, Said } from "./said.ts";
import { type SectionName, sectionNames, sections, type ValueOf } from "./sections.ts";
import { haveNameInCommon, namesApart } from "./shared-names.ts";
import { areOfOneEvent, sharesGist } from "./stories.ts";

/** How an article as a whole changes. */
export interface Edit {
  readonly uri: string;
  /** What it was about before and is about now; `undefined` where it was not there or is gone. */
  readonly before: Profile | undefined;
  readonly now: Profile | undefined;
  /** The articles that were or are related to it, which alone what needs that concerns. */
  readonly related: ReadonlySet<string>;
  /**
   * Whom it concerns that it is about something else than before, whatever else it says; nobody where it is not, `null`
   * for all who say alike.
   */
  readonly around: ReadonlySet<string> | null;
}

/** What an article says of one kind, as an edit changes it. */
export interface SectionEdit<S extends SectionName> {
  readonly before: readonly ValueOf<S>[];
  readonly now: readonly ValueOf<S>[];
  readonly difference: Difference<S>;
}

/** Tells which articles' comparisons may come out otherwise after an edit of one: they are to be made again. */
export class Invalidation {
  readonly #said: Said;
  readonly #related: RelatedArticles;
  readonly #profile: (uri: string) => Profile | undefined;

  constructor(said: Said, related: RelatedArticles, profile: (uri: string) => Profile | undefined) {
    this.#said = said;
    this.#related = related;
    this.#profile = profile;
  }

  /** Whom it concerns what an article says of a kind that is looked up, once that is kept. */
  *bySayings<S extends SectionName>(
    section: S,
    { uri, related, around }: Edit,
    { before, now, difference }: SectionEdit<S>,
  ): Generator<string> {
    const { compared, heedsSubject, concern, tellsOfAll } = sections[section];
    const { needsRelation = () => false } = sections[section];
    const said = this.#said;
    if (!compared) return;
    if (tellsOfAll) {
      yield* this.#meeting(section, [...before, ...now], related);
      return;
    }
    const { groups, packed } = difference;
    if (concern !== undefined) yield* said.concernedBy(section, groups, concern);
    else
      yield* said.sharing(
        section,
        groups.filter(({ value }) => !needsRelation(value)),
      );
    const bound = [...packed, ...groups.map(({ value }) => value).filter(needsRelation)];
    yield* said.sayingLike(section, related, bound);
    if (!heedsSubject || around?.size === 0) return;
    yield* said.sayingLike(section, around ?? related, around === null ? now.filter(needsRelation) : now);
    if (around !== null) return;
    yield* said.sharing(
      section,
      said.groupsOf(section, uri).filter(({ value }) => !needsRelation(value)),
    );
  }

  /** Whom it concerns that all an article says of a kind was, or is now, held beside what another says. */
  *byWhole(section: SectionName, { related, before, now }: Edit): Generator<string> {
    const { besides } = sections[section];
    const own = [before, now].filter((profile) => profile !== undefined);
    for (const other of related) {
      const theirs = this.#profile(other);
      if (theirs !== undefined && own.some((each) => besides?.(each, theirs))) yield other;
    }
  }

  /**
   * Whom it concerns that an article names others than before: what two articles have in common is otherwise only where
   * the other has one of those names, or where one may retell the other or be told apart from it, of which all names
   * tell. `concerned` are those whom it concerned before. `null`: it is from another day, which concerns all.
   */
  byNames(
    uri: string,
    before: Profile | undefined,
    now: Profile | undefined,
    concerned: ReadonlySet<string>,
  ): ReadonlySet<string> | null {
    if (now === undefined || before === undefined) return null;
    if (JSON.stringify(before.date) !== JSON.stringify(now.date)) return null;
    const apart = namesApart(before, now);
    const all = new Set([...concerned, ...this.#related.concernedBy(uri)]);
    return new Set(
      [...all].filter((other) => {
        const profile = this.#profile(other);
        if (profile === undefined) return false;
        if (haveNameInCommon(apart, profile)) return true;
        if (areToldApart(before, profile) !== areToldApart(now, profile)) return true;
        return [before, now].some((each) => sharesGist(each, profile) || areOfOneEvent(each, profile));
      }),
    );
  }

  /**
   * Whom it concerns that an article has other copies than before: these, whose sources are counted otherwise, and all
   * that are compared with them.
   */
  byCopies(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    if (before.length === now.length && before.every((uri, nth) => uri === now[nth])) return found;
    for (const uri of new Set([...before, ...now])) {
      found.add(uri);
      for (const other of this.#related.of(uri).all) found.add(other);
      for (const name of sectionNames)
        if (sections[name].compared) for (const other of this.#sharingAny(name, uri)) found.add(other);
    }
    return found;
  }

  #sharingAny<S extends SectionName>(section: S, uri: string): Iterable<string> {
    return this.#said.sharing(section, this.#said.groupsOf(section, uri));
  }

  /** Those of some articles that say what is anything to any of some values. */
  *#meeting<S extends SectionName>(
    section: S,
    values: readonly ValueOf<S>[],
    articles: ReadonlySet<string>,
  ): Generator<string> {
    const { concern = () => true } = sections[section];
    for (const own of values)
      for (const { value, uris } of this.#said.among(section, articles, own))
        if (concern(own, value)) yield* uris;
  }
}
