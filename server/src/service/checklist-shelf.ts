import { type KeptChecklist, noChecklist } from "../notes/checklist.ts";
import { isChecklist, parseChecklist, writeChecklist } from "../notes/checklist-file.ts";
import type { JsonProblem } from "../text/json-problem.ts";
import type { FileContent, Workspace } from "../workspace.ts";
import { articlesWithFileIn, CHECKLISTS_FOLDER, checklistUriOf } from "./notes-place.ts";
import { PlacedError } from "./placed-error.ts";
import { SerialQueue } from "./serial-queue.ts";

/** A file of a check-list that cannot be read. */
export interface BrokenChecklist extends JsonProblem {
  readonly uri: string;
}

/**
 * The check-lists of all articles, one file each. A change is made to the file as it is on disk at that moment, one after
 * the other, in this process and among several; a damaged file is never written.
 */
export class ChecklistShelf {
  readonly #workspace: Workspace;
  readonly #files = new Map<string, KeptChecklist | JsonProblem>();
  readonly #queue = new SerialQueue();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** What is kept of an article's check-list; of a damaged file nothing. */
  of(article: string): KeptChecklist {
    const file = this.#files.get(article);
    return file !== undefined && isChecklist(file) ? file : noChecklist;
  }

  broken(): readonly BrokenChecklist[] {
    return [...this.#files].flatMap(([article, file]) => {
      const uri = checklistUriOf(this.#workspace.roots, article);
      return uri === null || isChecklist(file) ? [] : [{ ...file, uri }];
    });
  }

  /** The articles that have a file of it below the roots. */
  findAll(): Promise<readonly string[]> {
    return articlesWithFileIn(this.#workspace, CHECKLISTS_FOLDER);
  }

  /** Reads an article's check-list from disk; says whether it has changed. */
  async load(article: string): Promise<boolean> {
    const uri = checklistUriOf(this.#workspace.roots, article);
    return uri !== null && this.#keep(article, contentOf(await this.#workspace.read(uri)));
  }

  /** Changes an article's check-list. Rejects with an error fit to show. */
  change(article: string, edit: (kept: KeptChecklist) => KeptChecklist): Promise<void> {
    return this.#queue.run(() => this.#edit(article, edit));
  }

  /** Moves an article's check-list along with it; one that waits at the new place is never overwritten. */
  rename(from: string, to: string): Promise<void> {
    return this.#queue.run(async () => {
      const { roots } = this.#workspace;
      const [old, moved] = [checklistUriOf(roots, from), checklistUriOf(roots, to)];
      if (old === null || moved === null) return;
      const content = await this.#workspace.read(old);
      const file = contentOf(content);
      this.#files.delete(from);
      if (content.kind !== "text" || file === null || !isChecklist(file)) return;
      let isFree = false;
      await this.#workspace.update(moved, (there) => {
        isFree = there.kind === "skipped" && there.gone === true;
        if (there.kind === "skipped" && !isFree) throw new Error(there.reason);
        return there.kind === "text" ? there.text : content.text;
      });
      if (isFree) await this.#workspace.delete(old);
      await this.load(to);
    });
  }

  async #edit(article: string, edit: (kept: KeptChecklist) => KeptChecklist): Promise<void> {
    const uri = checklistUriOf(this.#workspace.roots, article);
    if (uri === null) throw new Error("Save the document first: its check-list is kept in a file beside it.");
    let seen: KeptChecklist | JsonProblem | null = null;
    try {
      await this.#workspace.update(uri, (content) => {
        const before = contentOf(content) ?? noChecklist;
        if (!isChecklist(before)) refuse(uri, before);
        seen = edit(before);
        return writeChecklist(seen);
      });
      this.#keep(article, seen);
    } catch (error) {
      await this.load(article);
      throw error;
    }
  }

  #keep(article: string, file: KeptChecklist | JsonProblem | null): boolean {
    const before = this.#files.get(article) ?? null;
    if (textOf(before) === textOf(file)) return false;
    if (file === null) this.#files.delete(article);
    else this.#files.set(article, file);
    return true;
  }
}

/** What a file holds; `null` where there is none. */
function contentOf(content: FileContent): KeptChecklist | JsonProblem | null {
  if (content.kind === "text") return parseChecklist(content.text);
  return content.gone === true ? null : { line: 1, column: 1, message: content.reason };
}

function textOf(file: KeptChecklist | JsonProblem | null): string | null {
  if (file === null) return null;
  return isChecklist(file) ? writeChecklist(file) : JSON.stringify(file);
}

function refuse(uri: string, { line, message }: JsonProblem): never {
  throw new PlacedError(
    `The check-list of this article cannot be changed, because its file is damaged at line ${line}: ${message} Nothing in it was changed. Open it, repair it there and save it, then try again.`,
    { uri, line: line - 1 },
  );
}
