import { TextDocument } from "vscode-languageserver-textdocument";
import type { PackReport } from "../../facts/load-facts.ts";
import { parsePack } from "../../facts/parse-pack.ts";
import { digest } from "../../text/digest.ts";

/** What the packs' desk is made of. */
export interface PackDeskOptions {
  /** What is right and wrong with the pack files, as they were loaded. */
  readonly packReports: () => readonly PackReport[];
  /** Whether a file is a pack of the user's. */
  readonly isPack: (uri: string) => boolean;
  /** Whether a change of a file or folder changes the packs of the user's. */
  readonly concernsPacks: (uri: string) => boolean;
}

/** The longest pack that is checked as it is written, in UTF-16 units. */
const LONGEST = 1_000_000;

/** The packs that are open in the editor, and what is wrong with all packs. */
export class PackDesk {
  readonly #options: PackDeskOptions;
  readonly #open = new Map<string, TextDocument>();
  readonly #reports = new Map<TextDocument, PackReport>();

  constructor(options: PackDeskOptions) {
    this.#options = options;
  }

  isPack(uri: string): boolean {
    return this.#options.isPack(uri);
  }

  open(uri: string, text: string): void {
    this.close(uri);
    this.#open.set(uri, TextDocument.create(uri, "yaml", 0, text));
  }

  close(uri: string): void {
    const document = this.#open.get(uri);
    if (document === undefined) return;
    this.#reports.delete(document);
    this.#open.delete(uri);
  }

  document(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  /** What is wrong with each pack file: as it is in the editor, where it is open. */
  reports(): readonly PackReport[] {
    const loaded = new Map(this.#options.packReports().map((report) => [report.uri, report]));
    for (const [uri, document] of this.#open) {
      const known = loaded.get(uri);
      loaded.set(uri, this.#reportOf(document, known));
    }
    return [...loaded.values()];
  }

  #reportOf(document: TextDocument, loaded: PackReport | undefined): PackReport {
    const known = this.#reports.get(document);
    if (known !== undefined) return known;
    const report = reportOf(document, loaded);
    this.#reports.set(document, report);
    return report;
  }
}

/** What is wrong with a pack as it is in the editor; a large one is checked only when it is saved. */
function reportOf(document: TextDocument, loaded: PackReport | undefined): PackReport {
  const text = document.getText();
  const version = digest(text);
  if (loaded !== undefined && (loaded.version === version || text.length > LONGEST)) return loaded;
  const { pack, problems } = parsePack(text, document.uri);
  return { uri: document.uri, version, used: pack !== null, problems };
}
