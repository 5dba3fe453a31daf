import type {
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver-types";
import type { HeldArticle } from "../held-article.ts";
import type { Library } from "../library.ts";
import type { Pace } from "../pace.ts";
import { completionsAt } from "./completions.ts";
import { documentLinks } from "./document-links.ts";
import { inlayHints } from "./inlay-hints.ts";
import { definitionAt, highlightsAt, referencesAt } from "./places.ts";
import { foldingRanges, selectionRanges } from "./ranges.ts";
import { renameAt, renameRangeAt } from "./rename.ts";
import { semanticTokens } from "./semantic-tokens.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

/**
 * Finding the way in a text and a folder, in the shapes of the Language Server Protocol. A document that is no article
 * has nothing.
 */
export class Navigation {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  references(uri: string, position: Position): Location[] {
    return this.#at(uri, position, [], (article, offset) => referencesAt(this.#library, article, offset));
  }

  definition(uri: string, position: Position): Location[] {
    return this.#at(uri, position, [], (article, offset) => definitionAt(this.#library, article, offset));
  }

  highlights(uri: string, position: Position): DocumentHighlight[] {
    return this.#at(uri, position, [], (article, offset) => highlightsAt(this.#library, article, offset));
  }

  renameRange(uri: string, position: Position): ReturnType<typeof renameRangeAt> {
    return this.#at(uri, position, null, (article, offset) => renameRangeAt(this.#library, article, offset));
  }

  /** `asks`: the client can ask about single edits. Throws on an empty name. */
  rename(uri: string, position: Position, to: string, asks: boolean): WorkspaceEdit | null {
    return this.#at(uri, position, null, (article, offset) =>
      renameAt(this.#library, article, { offset, to, asks }),
    );
  }

  symbols(query: string, pace: Pace): Promise<WorkspaceSymbol[]> {
    return workspaceSymbols(this.#library, query, pace);
  }

  folds(uri: string): FoldingRange[] {
    return this.#in(uri, [], foldingRanges);
  }

  selections(uri: string, positions: readonly Position[]): SelectionRange[] {
    return this.#in(uri, [], (article) => selectionRanges(article, positions));
  }

  hints(uri: string, range: Range): InlayHint[] {
    return this.#in(uri, [], (article) => inlayHints(article, range));
  }

  links(uri: string): DocumentLink[] {
    return this.#in(uri, [], (article) => documentLinks(this.#library.facts, article));
  }

  tokens(uri: string): SemanticTokens {
    return this.#in(uri, { data: [] }, semanticTokens);
  }

  completions(uri: string, position: Position): CompletionList {
    const none: CompletionList = { isIncomplete: false, items: [] };
    return this.#in(uri, none, (article) => completionsAt(this.#library, article, position));
  }

  #in<T>(uri: string, nothing: T, look: (article: HeldArticle) => T): T {
    const article = this.#library.article(uri);
    return article === undefined ? nothing : look(article);
  }

  #at<T>(uri: string, position: Position, nothing: T, look: (article: HeldArticle, offset: number) => T): T {
    return this.#in(uri, nothing, (article) => look(article, article.document.offsetAt(position)));
  }
}
