import type { Analysis } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import { articleKeys } from "./article-keys.ts";
import { type ArticlePerson, articlePerson } from "./article-person.ts";
import { type ArticleSource, articleSources } from "./article-sources.ts";
import { type CountedEvent, countedEvents } from "./counted-events.ts";
import { type HeldPosition, heldPositions } from "./held-positions.ts";
import { KeyedIndex } from "./keyed-index.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type SlottedFigure, slottedFigures } from "./slotted-figures.ts";

/** What a rule sees of all articles. Whatever it gives stands in the order of the articles' URIs. */
export interface CorpusView {
  /** Every article of the folder, the checked one included, in order of URI. */
  readonly articles: readonly Analysis[];
  article(uri: string): Analysis | undefined;
  /** What an article is about; `undefined` for one that is not in the folder. */
  profile(uri: string): Profile | undefined;
  /** The people of all articles whose family name has the same key as this one. */
  namesakes(family: string): readonly ArticlePerson[];
  /** Who holds a position (“head of delegation”), in any article and for any side. */
  holders(position: string): readonly HeldPosition[];
  /** The events of all articles that have a number or a count, by their noun (“round”). */
  events(noun: string): readonly CountedEvent[];
  /** The figures of all articles that answer one question (`FigureSlot.name`). */
  figures(slot: string): readonly SlottedFigure[];
  /** What the sources of all articles vouch for under a key (`ArticleSource.key`). */
  sources(key: string): readonly ArticleSource[];
  /** The keys of all sources, in no order. */
  sourceKeys(): Iterable<string>;
}

interface Entry {
  readonly analysis: Analysis;
  readonly profile: Profile;
  readonly keys: ReadonlySet<string>;
}

/** All articles, changed by one at a time. After any changes it answers as if built from scratch. */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  readonly #people = new KeyedIndex<ArticlePerson>();
  readonly #positions = new KeyedIndex<HeldPosition>();
  readonly #events = new KeyedIndex<CountedEvent>();
  readonly #figures = new KeyedIndex<SlottedFigure>();
  readonly #sources = new KeyedIndex<ArticleSource>();
  readonly #uris = new KeyedIndex<string>();
  #view: CorpusView | null = null;

  /** Adds an article, or puts it in the place of what its URI gave before. */
  set(analysis: Analysis): void {
    const { uri, people } = analysis;
    this.remove(uri);
    const keys = articleKeys(analysis);
    this.#entries.set(uri, { analysis, profile: profileOf(analysis), keys });
    for (const person of people)
      this.#people.add(nameKey(nameParts(person.name).family), uri, articlePerson(uri, person));
    for (const held of heldPositions(analysis)) this.#positions.add(held.mention.position, uri, held);
    for (const event of countedEvents(analysis)) this.#events.add(event.mention.noun, uri, event);
    for (const slotted of slottedFigures(analysis)) this.#figures.add(slotted.slot.name, uri, slotted);
    for (const source of articleSources(analysis)) this.#sources.add(source.key, uri, source);
    for (const key of keys) this.#uris.add(key, uri, uri);
    this.#view = null;
  }

  remove(uri: string): void {
    if (!this.#entries.delete(uri)) return;
    for (const index of [
      this.#people,
      this.#positions,
      this.#events,
      this.#figures,
      this.#sources,
      this.#uris,
    ])
      index.remove(uri);
    this.#view = null;
  }

  /** What rules see now. A view is not to be used after the next change. */
  view(): CorpusView {
    this.#view ??= {
      articles: [...this.#entries.values()]
        .map(({ analysis }) => analysis)
        .sort((a, b) => (a.uri < b.uri ? -1 : 1)),
      article: (uri) => this.#entries.get(uri)?.analysis,
      profile: (uri) => this.#entries.get(uri)?.profile,
      namesakes: (family) => this.#people.get(nameKey(family)),
      holders: (position) => this.#positions.get(position),
      events: (noun) => this.#events.get(noun),
      figures: (slot) => this.#figures.get(slot),
      sources: (key) => this.#sources.get(key),
      sourceKeys: () => this.#sources.keys(),
    };
    return this.#view;
  }

  /** The articles whose findings may depend on this one, itself included; empty for an unknown one. */
  affectedBy(uri: string): ReadonlySet<string> {
    const affected = new Set<string>();
    for (const key of this.#entries.get(uri)?.keys ?? [])
      for (const other of this.#uris.get(key)) affected.add(other);
    if (this.#entries.has(uri)) affected.add(uri);
    return affected;
  }
}
