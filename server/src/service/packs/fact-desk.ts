import { TextDocument } from "vscode-languageserver-textdocument";
import { appendFact, emptyPack, type NewFact } from "../../facts/append-fact.ts";
import { factsOf } from "../../facts/fact.ts";
import { factIdFor } from "../../facts/fact-id.ts";
import { PACK_FOLDER } from "../../facts/pack-places.ts";
import { parsePack } from "../../facts/parse-pack.ts";
import { PACK_LIMIT, readPack } from "../../facts/read-pack.ts";
import type { AddedFact, FactDrafts, FactToAdd } from "../../protocol/facts.ts";
import { fileNameOf, pathBelow, rootOf, uriBelow } from "../../text/uris.ts";
import type { Workspace } from "../../workspace.ts";
import { NO_ARTICLE } from "../article-at.ts";
import type { Library } from "../library.ts";
import { spanOf } from "../positions.ts";
import { factDrafts } from "./fact-drafts.ts";
import type { PackDesk } from "./pack-desk.ts";

/** Makes facts of what articles say. */
export class FactDesk {
  readonly #library: Library;
  readonly #packs: PackDesk;
  readonly #workspace: Workspace;
  readonly #now: () => string;
  /** Facts are added one after the other: each goes into what the one before has written. */
  #adding: Promise<unknown> = Promise.resolve();

  constructor(library: Library, packs: PackDesk, workspace: Workspace, now: () => string) {
    this.#library = library;
    this.#packs = packs;
    this.#workspace = workspace;
    this.#now = now;
  }

  /** What the words at a place may become, and the packs of the folder that they may go into. */
  drafts(uri: string, range: FactDrafts["range"]): FactDrafts["result"] {
    const article = this.#library.article(uri);
    const root = rootOf(this.#workspace.roots, uri);
    if (!article?.analysis) throw new Error(NO_ARTICLE);
    if (root === null) throw new Error("Save the article in an open folder first; packs are kept in it.");
    const folder = uriBelow(root, PACK_FOLDER);
    const packs = this.#packs
      .reports()
      .filter((report) => pathBelow(folder, report.uri) !== null)
      .map((report) => ({ uri: report.uri, name: fileNameOf(report.uri) }));
    return { drafts: factDrafts(article.analysis, spanOf(article.document, range)), packs, folder };
  }

  /** Writes a fact into a pack, which is made if there is none. Rejects with an error fit to show. */
  add(fact: FactToAdd): Promise<AddedFact> {
    const added = this.#adding.then(() => this.#write(fact));
    this.#adding = added.catch(() => {});
    return added;
  }

  async #write({ uri, kind, fields }: FactToAdd): Promise<AddedFact> {
    if (!this.#packs.isPack(uri)) throw new Error(`${fileNameOf(uri)} is none of the folder’s fact packs.`);
    const before = await this.#textOf(uri);
    const earlier = parsePack(before, uri).pack;
    const today = this.#now().slice(0, 10);
    const written = Object.entries({ ...fields, retrieved: today }).filter(
      ([, value]) => value.trim() !== "",
    );
    const name = [fields["names"] ?? fields["person"] ?? "", fields["office"] ?? ""].join(" ");
    const taken = new Set(earlier === null ? [] : factsOf(earlier).map(({ id }) => id));
    const id = factIdFor(name, taken);
    const fact: NewFact = {
      id,
      ...Object.fromEntries(written.map(([key, value]) => [key, writtenValue(key, value)])),
    };
    const text = appendFact(before, kind, fact);
    const { pack, problems, placeOf } = parsePack(text, uri);
    const added = pack?.[kind].find((each) => each.id === id);
    const error = problems.find(({ severity }) => severity === "error");
    if (added === undefined || error !== undefined) {
      throw new Error(`The fact cannot be added: ${error?.message ?? "the pack does not read it."}`);
    }
    await this.#workspace.write(uri, text);
    const { line } = placeOf(added);
    const document = TextDocument.create(uri, "yaml", 0, text);
    const start = { line: line - 1, character: 0 };
    return { uri, range: { start, end: document.positionAt(document.offsetAt({ line, character: 0 })) } };
  }

  async #textOf(uri: string): Promise<string> {
    const content = await this.#workspace.read(uri, PACK_LIMIT);
    if (content.kind === "skipped" && content.gone) {
      const name = fileNameOf(uri).replace(/\.ya?ml$/i, "");
      const completeUntil = this.#now().slice(0, 10);
      return emptyPack({ id: factIdFor(name, new Set()), title: name, completeUntil });
    }
    const [error] = readPack(content, uri).problems.filter(({ severity }) => severity === "error");
    if (content.kind === "skipped" || error !== undefined) {
      const place = error === undefined ? "" : ` at line ${error.line}`;
      throw new Error(`Mend ${fileNameOf(uri)} first${place}: ${error?.message ?? "it cannot be read."}`);
    }
    const open = this.#packs.document(uri)?.getText();
    if (open !== undefined && open !== content.text) throw new Error(`Save ${fileNameOf(uri)} first.`);
    return content.text;
  }
}

/** A field as a pack has it: names are a list, a bare year is a number. */
function writtenValue(key: string, value: string): unknown {
  if (key === "names") return [value.trim()];
  return /^\d{4}$/.test(value.trim()) ? Number(value) : value.trim();
}
