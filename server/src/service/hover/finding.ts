import { describeFact } from "../../facts/describe-fact.ts";
import type { RaisedFinding } from "../../rules/check-article.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";

/** How many pieces of evidence are shown. */
const MOST = 5;

/** A finding's evidence, which its message leaves out: passages and facts, each a click away. */
export function findingLines({ library, prose }: HoverScene, { code, evidence }: RaisedFinding): string[] {
  const lines = evidence.flatMap((item) => {
    if (!("uri" in item)) {
      const source = prose.link(clip(item.source, 60), item.source);
      return [`${prose.text(item.message)} ${source}`, ...factLine({ library, prose }, item.fact)];
    }
    const range = library.range(item.uri, item);
    if (range === null) return [];
    const place = prose.link(library.path(item.uri), item.uri, range.start.line);
    return [`${prose.text(item.message)} — “${prose.text(clip(item.text, 100))}”, ${place}`];
  });
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`and ${lines.length - MOST} more`] : [];
  return [`Evidence (${prose.text(code)}):`, ...lines.slice(0, MOST), ...more];
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
