import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { ConflictItem } from "../../../server/src/protocol/conflicts.ts";
import type { DismissalItem } from "../../../server/src/protocol/dismissals.ts";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import type { FindingItem } from "../../../server/src/protocol/findings.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import type { ClientRequests } from "../../../server/src/protocol/requests.ts";
import type { SourcedClaims, SourceGroup } from "../../../server/src/protocol/sources.ts";
import { AnswerCache } from "./answer-cache.ts";
import type { Ask } from "./ask.ts";

/** Everything known of one document. */
export interface DocumentContents {
  readonly claims: readonly ClaimItem[];
  readonly findings: readonly FindingItem[];
  readonly notes: readonly NoteItem[];
}

/** What the server knows, asked for once and kept until it says that it changed. */
export class Knowledge {
  readonly #ask: Ask;
  readonly #documents = new AnswerCache<null, readonly DocumentItem[]>();
  readonly #conflicts = new AnswerCache<null, readonly ConflictItem[]>();
  readonly #dismissals = new AnswerCache<null, readonly DismissalItem[]>();
  readonly #sources = new AnswerCache<string, readonly SourceGroup[]>();
  readonly #sourceClaims = new AnswerCache<string, SourcedClaims>();
  readonly #claims = new AnswerCache<string, readonly ClaimItem[]>();
  readonly #findings = new AnswerCache<string, readonly FindingItem[]>();
  readonly #notes = new AnswerCache<string, readonly NoteItem[]>();
  readonly #people = new AnswerCache<null, readonly string[]>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  documents(): Promise<readonly DocumentItem[]> {
    return this.#documents.get(null, () => this.#ask("secondSource/documents", null));
  }

  /** The document of that URI, or `null` if it is no article that the server knows. */
  async document(uri: string): Promise<DocumentItem | null> {
    return (await this.documents()).find((document) => document.uri === uri) ?? null;
  }

  conflicts(): Promise<readonly ConflictItem[]> {
    return this.#conflicts.get(null, () => this.#ask("secondSource/conflicts", null));
  }

  dismissals(): Promise<readonly DismissalItem[]> {
    return this.#dismissals.get(null, () => this.#ask("secondSource/dismissals", null));
  }

  sources(query: ClientRequests["secondSource/sources"]["params"]): Promise<readonly SourceGroup[]> {
    return this.#sources.get(JSON.stringify(query), () => this.#ask("secondSource/sources", query));
  }

  sourceClaims(query: ClientRequests["secondSource/sourceClaims"]["params"]): Promise<SourcedClaims> {
    return this.#sourceClaims.get(JSON.stringify(query), () => this.#ask("secondSource/sourceClaims", query));
  }

  claims(uri: string): Promise<readonly ClaimItem[]> {
    return this.#claims.get(uri, () => this.#ask("secondSource/claims", { uri }));
  }

  findings(uri: string): Promise<readonly FindingItem[]> {
    return this.#findings.get(uri, () => this.#ask("secondSource/findings", { uri }));
  }

  notes(uri: string): Promise<readonly NoteItem[]> {
    return this.#notes.get(uri, () => this.#ask("secondSource/notes", { uri }));
  }

  /** Everybody who has a part in the folder's notes, those with most notes first. */
  people(): Promise<readonly string[]> {
    return this.#people.get(null, () => this.#ask("secondSource/people", null));
  }

  /** The claims, findings and notes of a document. */
  async contents(uri: string): Promise<DocumentContents> {
    const [claims, findings, notes] = await Promise.all([
      this.claims(uri),
      this.findings(uri),
      this.notes(uri),
    ]);
    return { claims, findings, notes };
  }

  /** Forgets what is known of some documents, or of all with `null`. */
  forget(uris: readonly string[] | null): void {
    this.#documents.forget(null);
    this.#conflicts.forget(null);
    this.#people.forget(null);
    this.#dismissals.forget(null);
    this.#sources.forget(null);
    this.#sourceClaims.forget(null);
    for (const uri of uris ?? [null]) {
      this.#claims.forget(uri);
      this.#findings.forget(uri);
      this.#notes.forget(uri);
    }
  }
}
