import { basisOf, subjectOf } from "../dismissals/basis.ts";
import { type Dismissal, keyOf } from "../dismissals/dismissal.ts";
import type { DismissalItem, NewDismissal } from "../protocol/dismissals.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import { inOrder } from "../text/in-order.ts";
import { sliceOf } from "../text/span.ts";
import { pathBelow } from "../text/uris.ts";
import { documentsOf } from "./answered.ts";
import { NO_ARTICLE } from "./article-at.ts";
import type { Desk } from "./desk.ts";
import { dismissalItem, dismissedPlaces } from "./dismissal-items.ts";
import type { DismissalsShelf, KeptDismissal } from "./dismissals-shelf.ts";
import { findingAt } from "./finding-at.ts";
import type { HeldArticle } from "./held-article.ts";
import type { NoteDeskTools } from "./note-desk.ts";
import { placeOf } from "./notes-place.ts";
import type { NotesShelf } from "./notes-shelf.ts";

/** What dismissals are made with. */
export interface DismissalDeskParts extends Omit<NoteDeskTools, "needsSource"> {
  readonly desk: Desk;
  readonly dismissals: DismissalsShelf;
  readonly notes: NotesShelf;
  readonly roots: readonly string[];
  /** What the session did to dismissals; outlives the service. */
  readonly dismissalSteps: DismissalSteps;
}

/** What one request did: which dismissals it wrote, and which it deleted. */
export interface DismissalStep {
  readonly written: readonly KeptDismissal[];
  readonly deleted: readonly KeptDismissal[];
}

/** Dismissal → what requests did to it, the last at the end. */
export type DismissalSteps = Map<string, readonly DismissalStep[]>;

/** Dismisses findings for an article or a folder, and brings them back; every change is on disk when it is answered. */
export class DismissalDesk {
  readonly #parts: DismissalDeskParts;
  readonly #steps: DismissalSteps;

  constructor(parts: DismissalDeskParts) {
    this.#parts = parts;
    this.#steps = parts.dismissalSteps;
  }

  /** Dismisses what a finding is about. Rejects with an error fit to show. */
  async dismiss({ uri, range, code, scope, reason, by = null }: NewDismissal): Promise<DismissalItem> {
    const { desk, dismissals, roots, now, newId } = this.#parts;
    const article = desk.article(uri);
    const place = placeOf(roots, uri);
    if (article === undefined) throw new Error(NO_ARTICLE);
    if (place === null)
      throw new Error("Save the document first: what is dismissed is kept in a file beside it.");
    const finding = findingAt(desk, article, range, code);
    if (finding === null) throw new Error("This finding is not there any more.");
    const words = wordsOf(article, finding);
    const dismissal: Dismissal = {
      id: `${code}-${newId().replace(/^urn:uuid:/, "")}`,
      code,
      article: scope === "article" ? place.path : null,
      subject: subjectOf(finding, words),
      among:
        scope === "folder" && finding.question !== undefined ? this.#documents(place.root, uri, finding) : [],
      reason,
      by,
      at: now(),
      basis: basisOf(finding, words, desk.facts),
    };
    const written = { root: place.root, dismissal };
    const deleted = this.#worn(written);
    await dismissals.change([written], deleted);
    this.#did(dismissal.id, { written: [written], deleted });
    desk.reconsider(scope === "article" ? uri : null);
    return dismissalItem(written, desk);
  }

  /** Every dismissed finding, the latest first: for a place (a note), an article or a folder. */
  list(): DismissalItem[] {
    const { desk, dismissals, notes } = this.#parts;
    const places = notes.articles().flatMap((uri) => dismissedPlaces(uri, desk));
    return [...dismissals.all().map((kept) => dismissalItem(kept, desk)), ...places].sort(
      (a, b) => inOrder(b.at, a.at) || inOrder(a.id, b.id),
    );
  }

  /** Deletes a dismissal, so that its findings come back; gives it as it was. Rejects with an error fit to show. */
  async bringBack(id: string): Promise<DismissalItem> {
    const { desk, dismissals } = this.#parts;
    const kept = dismissals.all().find(({ dismissal }) => dismissal.id === id);
    if (kept === undefined) throw new Error("This is not dismissed any more.");
    const item = dismissalItem(kept, desk);
    await dismissals.change([], [kept]);
    this.#did(id, { written: [], deleted: [kept] });
    desk.reconsider(item.uri);
    return item;
  }

  /** Takes back the last that this session did to a dismissal. Rejects with an error fit to show. */
  async undo(id: string): Promise<void> {
    const { desk, dismissals } = this.#parts;
    const steps = this.#steps.get(id) ?? [];
    const step = steps.at(-1);
    if (step === undefined) throw new Error("Nothing was done to this dismissal in this session.");
    await dismissals.change(step.deleted, step.written);
    this.#steps.set(id, steps.slice(0, -1));
    desk.reconsider(null);
  }

  #did(id: string, step: DismissalStep): void {
    this.#steps.set(id, [...(this.#steps.get(id) ?? []), step]);
  }

  /** Earlier dismissals of the same that hide nothing any more, since what they rested on has changed. */
  #worn({ root, dismissal }: KeptDismissal): KeptDismissal[] {
    const { desk, dismissals } = this.#parts;
    const key = keyOf(dismissal.code, dismissal.subject);
    return dismissals.all().filter(({ root: other, dismissal: { id, code, subject, article } }) => {
      const isSame = other === root && article === dismissal.article && keyOf(code, subject) === key;
      const { answered, back } = desk.tally.effect(id);
      return isSame && answered === 0 && back !== null;
    });
  }

  /** The paths of the documents that a finding is about. */
  #documents(root: string, uri: string, finding: RaisedFinding): string[] {
    const paths = [uri, ...documentsOf(finding)].map((each) => pathBelow(root, each));
    return [...new Set(paths.filter((path) => path !== null))].sort();
  }
}

function wordsOf({ document }: HeldArticle, finding: RaisedFinding): string {
  return sliceOf(document.getText(), finding);
}
