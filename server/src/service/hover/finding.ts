import type { DiffPart } from "../../corpus/agreement/word-diff.ts";
import { describeFact } from "../../facts/describe-fact.ts";
import type { DocumentEvidence } from "../../rules/finding.ts";
import type { RaisedFinding } from "../../rules/raised-findings.ts";
import { overlaps } from "../../text/span.ts";
import { clip } from "../clip.ts";
import type { ShownPassage } from "./agreement.ts";
import type { HoverScene } from "./scene.ts";
import { unquoted } from "./unquoted.ts";

/** How many pieces of evidence are shown. */
const MOST = 5;

/**
 * A finding's evidence, which its message leaves out: passages and facts, each a click away; without the passages that the
 * hover shows already.
 */
export function findingLines(
  scene: HoverScene,
  { code, evidence, wording }: RaisedFinding,
  shown: readonly ShownPassage[],
): string[] {
  const { library, prose } = scene;
  const isShown = (item: DocumentEvidence): boolean =>
    shown.some((passage) => passage.uri === item.uri && overlaps(passage, item));
  const lines = evidence.flatMap((item) => {
    if (!("uri" in item)) {
      const source = prose.link(clip(item.source, 60), item.source);
      return [`${prose.text(item.message)} ${source}`, ...factLine({ library, prose }, item.fact)];
    }
    const range = library.range(item.uri, item);
    if (range === null || isShown(item)) return [];
    const place = prose.link(library.path(item.uri), item.uri, range.start.line);
    const quoted = `“${prose.text(clip(unquoted(item.text), 100))}”`;
    const message = prose.text(item.message);
    return [message.includes(quoted) ? `${message} — ${place}` : `${message} — ${quoted}, ${place}`];
  });
  if (lines.length === 0 && wording === undefined) return [];
  const more = lines.length > MOST ? [`and ${lines.length - MOST} more`] : [];
  return [
    `Evidence (${prose.text(code)}):`,
    ...(wording === undefined ? [] : [wordingLine(scene, wording)]),
    ...lines.slice(0, MOST),
    ...more,
  ];
}

/** So many code units of what both say are shown between two differences. */
const CONTEXT = 60;

/** Two wordings in one: what only this one has is struck out, what only the other has is bold. */
function wordingLine({ prose }: HoverScene, wording: readonly DiffPart[]): string {
  const parts = wording.map(({ kind, words }) => {
    if (kind === "same") return prose.text(clip(words, CONTEXT));
    return kind === "removed" ? prose.struck(words) : prose.strong(words);
  });
  return `Word by word, this document’s words struck out, the other’s in bold: ${parts.join(" ")}`;
}

/** What a fact says in all, and where it stands. */
function factLine({ library, prose }: Pick<HoverScene, "library" | "prose">, id: string): string[] {
  const known = library.facts.factWithId(id);
  if (known === null) return [];
  const { title, lines } = describeFact(known.fact);
  const said = lines.filter(({ label }) => label !== "Source").map(({ label, text }) => `${label}: ${text}`);
  const { uri, lines: places, title: pack } = known.pack;
  const words = prose.text(clip([title, ...said].join("; "), 300));
  const line = (places[known.fact.id] ?? 1) - 1;
  return [uri === null ? words : `${words}. ${prose.link(`Open the fact (${pack})`, uri, line)}`];
}
