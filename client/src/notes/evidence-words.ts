import type { EvidenceItem } from "../../../server/src/protocol/evidence.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import { escapeMarkdown, withoutImages } from "../text/markdown.ts";
import { webAddress } from "../text/web-address.ts";

/** The command that opens evidence; the only one that a note's text may run. */
export const OPEN_EVIDENCE = "secondSource.openEvidence";

/** A note's evidence as a Markdown list, each opened by a click; empty where there is none. */
export function evidenceList({ uri, id, evidence }: Pick<NoteItem, "uri" | "id" | "evidence">): string {
  const opening = (each: EvidenceItem): string =>
    `command:${OPEN_EVIDENCE}?${encodeURIComponent(JSON.stringify([{ uri, id, evidence: each.id }]))}`;
  return evidence.map((each) => `- ${evidenceLine(each, opening(each))}`).join("\n");
}

function evidenceLine(
  { source, quote, publisher, accessed, stance, archived, comment }: EvidenceItem,
  opens: string,
): string {
  const says = stance === null ? "Evidence" : stance === "supports" ? "Supports" : "Refutes";
  const parts = [
    `[${escapeMarkdown(publisher ?? nameOf(source))}](${opens} "${escapeMarkdown(source, 200)}")`,
    quote === null ? "" : `“${escapeMarkdown(quote, 300)}”`,
    accessed === null ? "" : `looked up on ${escapeMarkdown(accessed)}`,
    archived === null ? "" : link("archived copy", archived),
  ];
  const said = comment === "" ? "" : `. ${withoutImages(comment.replaceAll(/\s*\n\s*/g, " "))}`;
  return `**${says}:** ${parts.filter((part) => part !== "").join(", ")}${said}`;
}

/** A link to a web page; what is no address of one is shown as words that lead nowhere. */
function link(label: string, target: string): string {
  const address = webAddress(target);
  return address === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${address}>)`;
}

/** A document by its file's name, a web page by its address. */
function nameOf(source: string): string {
  if (!source.startsWith("file:")) return source;
  try {
    return decodeURIComponent(source.slice(source.lastIndexOf("/") + 1));
  } catch {
    return source;
  }
}
