import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import type { Respelling } from "../../rules/finding.ts";
import type { Library } from "../library.ts";
import { IN_QUOTATION, inQuotation } from "../navigation/rename.ts";
import { placesToRespell } from "./places.ts";

/** What the client can do with a change of several documents. */
export interface EditAbilities {
  /** The client can ask its user about single edits. */
  readonly asks: boolean;
  /** It can create files, which is used to have it preview a change. */
  readonly previews: boolean;
  /** It applies changes that the server proposes. */
  readonly applies: boolean;
}

/** A client of which nothing is known. */
export const PLAIN: EditAbilities = { asks: false, previews: false, applies: false };

const SPELLING = "spelling";
const PREVIEW = "preview";

/** What is to be spelled otherwise, and the article whose finding says so. */
export interface RespellingRequest {
  readonly origin: string;
  readonly respelling: Respelling;
}

/**
 * The edits of one article. Places inside quotations are asked about; for a client that cannot ask they are left as
 * they are.
 */
export function editsIn(
  library: Library,
  uri: string,
  { origin, respelling }: RespellingRequest,
  { asks }: EditAbilities,
): (TextEdit | AnnotatedTextEdit)[] {
  return placesToRespell(library, uri, origin, respelling).flatMap(({ newText, asked, ...span }) => {
    const range = library.range(uri, span);
    if (range === null || (asked && !asks)) return [];
    if (!asks) return [{ range, newText }];
    return [{ range, newText, annotationId: asked ? IN_QUOTATION : SPELLING }];
  });
}

/** Puts the edits of articles together as one change that is undone in one step. */
export function workspaceEdit(
  edits: ReadonlyMap<string, readonly (TextEdit | AnnotatedTextEdit)[]>,
  { from, to }: Respelling,
  { asks, previews }: EditAbilities,
  isPreviewed: boolean,
): WorkspaceEdit {
  if (!asks) return { changes: Object.fromEntries([...edits].map(([uri, each]) => [uri, [...each]])) };
  const [first] = edits.keys();
  const shown = isPreviewed && previews && first?.startsWith("file:") ? first : null;
  const label = `“${from}” → “${to}”`;
  const annotations: Record<string, ChangeAnnotation> = {
    [SPELLING]: { label, needsConfirmation: false },
    [IN_QUOTATION]: inQuotation,
    ...(shown !== null && { [PREVIEW]: { label: `${label} in the folder`, needsConfirmation: true } }),
  };
  return {
    documentChanges: [
      // Makes nothing, since the file is there; but an edit to be confirmed has the client show all of them first.
      ...(shown === null
        ? []
        : [
            {
              kind: "create" as const,
              uri: shown,
              options: { ignoreIfExists: true },
              annotationId: PREVIEW,
            },
          ]),
      ...[...edits].map(([uri, each]) => ({ textDocument: { uri, version: null }, edits: [...each] })),
    ],
    changeAnnotations: annotations,
  };
}
