import type { EvidenceItem } from "../../../server/src/protocol.ts";
import { escapeMarkdown, withoutImages } from "../text/markdown.ts";

/** A note's evidence as a Markdown list; empty where there is none. */
export function evidenceList(evidence: readonly EvidenceItem[]): string {
  return evidence.map((each) => `- ${evidenceLine(each)}`).join("\n");
}

function evidenceLine({
  source,
  quote,
  publisher,
  accessed,
  stance,
  archived,
  comment,
}: EvidenceItem): string {
  const says = stance === null ? "Evidence" : stance === "supports" ? "Supports" : "Refutes";
  const parts = [
    link(publisher ?? nameOf(source), source),
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

function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text).href.replaceAll(/[<>]/g, encodeURIComponent);
  } catch {
    return null;
  }
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
