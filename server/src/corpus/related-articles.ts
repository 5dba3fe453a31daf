import { Recent } from "../text/recent.ts";
import { ArticleNames } from "./article-names.ts";
import { sharePeopleOrWords } from "./names-in-common.ts";
import type { Profile } from "./profile.ts";
import { areFarApart, areWithin, mayDisagree, mayShareSubject } from "./profile-relations.ts";
import { sharedPeople } from "./shared-names.ts";
import { areOfOneStory } from "./stories.ts";

/**
 * The articles that are related to one; in no order. Statements that need a relation (`Section.needsRelation`) are
 * compared with no others, so whatever they ask of profiles must imply `mayDisagree`, `areOfOneStory` or `mayShareSubject`.
 */
export interface Related {
  /** Those that may share an event or a subject with it, or are of one day in one town. */
  readonly all: ReadonlySet<string>;
  /** Those of them that may contradict it. */
  readonly close: ReadonlySet<string>;
  /** And those of them that are known to be of its day or of one beside it, or of which no date tells that they are not. */
  readonly ofItsDays: ReadonlySet<string>;
}

/** So many articles that were asked about are remembered until what one is about changes. */
const ASKED = 8;

const NOBODY: ReadonlySet<string> = new Set();
const NONE: Related = { all: NOBODY, close: NOBODY, ofItsDays: NOBODY };

/** Which articles may share an event or a subject: of those that have names in common, which are looked at one by one. */
export class RelatedArticles {
  readonly #names = new ArticleNames();
  readonly #profiles = new Map<string, Profile>();
  readonly #asked = new Recent<string, Related>(ASKED);

  /** Puts what an article is about in the place of what it was about; with `null`, takes it out. */
  set(uri: string, profile: Profile | null): void {
    this.#asked.clear();
    this.#names.set(uri, profile);
    if (profile === null) this.#profiles.delete(uri);
    else this.#profiles.set(uri, profile);
  }

  of(uri: string): Related {
    const known = this.#asked.get(uri);
    if (known !== undefined) return known;
    const related = this.#relatedTo(uri);
    this.#asked.set(uri, related);
    return related;
  }

  /**
   * All whose comparisons may come out otherwise where an article is about something else: those related to it, and those
   * that name one of its people and something else, whenever that was.
   */
  concernedBy(uri: string): ReadonlySet<string> {
    const own = this.#profiles.get(uri);
    if (own === undefined) return NOBODY;
    const found = new Set(this.of(uri).all);
    for (const { uri: other } of this.#names.sharingPerson(uri)) {
      const profile = this.#profiles.get(other);
      if (profile !== undefined && sharedPeople(own, profile) > 0) found.add(other);
    }
    found.delete(uri);
    return found;
  }

  #relatedTo(uri: string): Related {
    const own = this.#profiles.get(uri);
    if (own === undefined) return NONE;
    const [all, close, ofItsDays] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const { uri: other, common } of this.#names.mayBeRelated(uri)) {
      const profile = this.#profiles.get(other);
      if (profile === undefined || areFarApart(own, profile)) continue;
      const isClose =
        (sharePeopleOrWords(common) && areOfOneStory(own, profile)) || mayDisagree(own, profile);
      if (!isClose && !mayShareSubject(own, profile)) continue;
      all.add(other);
      if (isClose) close.add(other);
      if (isClose && mayBeBesideEachOther(own, profile)) ofItsDays.add(other);
    }
    return { all, close, ofItsDays };
  }
}

/** Whether two articles may be of one day or of two in a row. */
function mayBeBesideEachOther({ days: a }: Profile, { days: b }: Profile): boolean {
  return a === null || b === null || areWithin(a, b, 1);
}
