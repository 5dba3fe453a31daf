import type { Evidence, Note } from "../notes/note.ts";
import { statusWords } from "../notes/status-words.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { CheckedArticle } from "./fact-check.ts";
import { escaped } from "./html-escape.ts";
import { place } from "./html-text.ts";
import { evidenceWords } from "./words.ts";

/** The note of an article with that number (from 1) as an item of a list. `id` begins the ids of the article's notes. */
export function noteItem(
  article: CheckedArticle,
  number: number,
  id: string,
  verdicts: VerdictLabels,
): string {
  const placed = article.notes[number - 1];
  if (placed === undefined) return "";
  const { note, span } = placed;
  const { quote, status, verdict, comment, reason, evidence } = note;
  const where =
    span === null
      ? "no longer in the text"
      : `<a class="to-words" href="#${id}-words-${number}"${place(span)}>line ${article.lineOf(span.start)}</a>`;
  const said = [comment, reason === null ? "" : `Reason: ${reason}`].filter((words) => words !== "");
  return `<li id="${id}-note-${number}" value="${number}" class="note ${status}">
<p><strong>${statusWords[status]}</strong>${verdict === null ? "" : `, <b class="verdict">${escaped(verdicts[verdict])}</b>`} (${where})</p>
<blockquote>${escaped(quote.exact)}</blockquote>
${said.map((words) => `<p class="said">${escaped(words)}</p>`).join("\n")}
${evidence.length === 0 ? "" : `<ul class="evidence">${evidence.map(evidenceItem).join("\n")}</ul>`}
${note.replies.map((reply) => `<p class="said reply">${escaped(reply.comment)}${by(reply.creator, reply.modified)}</p>`).join("\n")}
<p class="by">${signed(note)}</p>
</li>`;
}

function signed({ creator, modified, assignee }: Note): string {
  const assigned = assignee === null ? "" : `assigned to ${escaped(assignee)}, `;
  return `${creator === null ? "" : `${escaped(creator)}, `}${assigned}${day(modified)}`;
}

function by(creator: string | null, at: string): string {
  return ` <span class="by">(${creator === null ? "" : `${escaped(creator)}, `}${day(at)})</span>`;
}

/** The day of an instant, for people and machines. */
export function day(instant: string): string {
  return `<time datetime="${escaped(instant)}">${escaped(instant.slice(0, 10))}</time>`;
}

function evidenceItem(evidence: Evidence): string {
  const quoted = evidence.quote === null ? "" : `: <q>${escaped(evidence.quote.exact)}</q>`;
  const said = evidence.comment === "" ? "" : `<br>${escaped(evidence.comment)}`;
  return `<li>${escaped(evidenceWords(evidence))}${quoted}${said}</li>`;
}
