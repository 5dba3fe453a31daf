import type { Facts } from "../facts/facts.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import { type Answers, answersAny, type Outcome, openFindings, outcomesOf } from "./answered.ts";
import type { Articles } from "./articles.ts";
import { DismissalTally } from "./dismissal-tally.ts";
import type { DismissalsShelf } from "./dismissals-shelf.ts";
import type { Findings } from "./findings.ts";
import type { NotesShelf } from "./notes-shelf.ts";
import { NotePlacer, type PlacedNote } from "./placed-notes.ts";

/** What findings are found in, and what may answer them. */
export interface AnsweredFindingsParts {
  readonly facts: Facts;
  readonly articles: Articles;
  readonly findings: Findings;
  readonly shelf: NotesShelf;
  readonly dismissals: DismissalsShelf;
}

/** The findings of each article, held against the notes and dismissals that may answer them. */
export class AnsweredFindings {
  readonly #parts: AnsweredFindingsParts;
  readonly #placer = new NotePlacer();
  /** What dismissals do, as far as articles were looked at. */
  readonly tally = new DismissalTally();

  constructor(parts: AnsweredFindingsParts) {
    this.#parts = parts;
  }

  /** Those that no dismissal answers, whatever notes do. */
  raised(uri: string): readonly RaisedFinding[] {
    const { findings, dismissals } = this.#parts;
    const found = findings.of(uri);
    if (dismissals.of(uri).size === 0) return found;
    return outcomesOf(found, { ...this.#answersIn(uri), notes: [] }).flatMap(({ finding, answer }) =>
      answer === null ? [finding] : [],
    );
  }

  /** Those that nothing answers. */
  open(uri: string): readonly RaisedFinding[] {
    const among = this.#answersIn(uri);
    const found = this.#parts.findings.of(uri);
    const outcomes = answersAny(among) ? outcomesOf(found, among) : [];
    this.tally.set(uri, outcomes);
    return outcomes.length === 0 ? found : openFindings(outcomes);
  }

  /** All, each with what answers it. */
  outcomes(uri: string): readonly Outcome[] {
    return outcomesOf(this.#parts.findings.of(uri), this.#answersIn(uri));
  }

  /** The notes of an article, each with its place in the text as it is now. */
  notes(uri: string): readonly PlacedNote[] {
    const { articles, shelf } = this.#parts;
    const file = shelf.of(uri);
    if (file.notes.length === 0 || !articles.has(uri)) return [];
    const version = articles.shown(uri)?.version ?? "";
    const isOpen = articles.isOpen(uri);
    return this.#placer.place(uri, version, file, { isOpen, text: () => articles.text(uri) ?? "" });
  }

  /** Follows the notes of an open document through an edit. */
  follow(uri: string, text: string): void {
    this.#placer.follow(uri, text);
  }

  /** Finds the notes of a document that was closed by their words again. */
  unfollow(uri: string): void {
    this.#placer.close(uri);
  }

  #answersIn(uri: string): Answers {
    const { articles, dismissals, facts } = this.#parts;
    return {
      uri,
      facts,
      notes: this.notes(uri),
      dismissals: dismissals.of(uri),
      text: () => articles.text(uri) ?? "",
    };
  }
}
