import type { RaisedFinding } from "../../rules/check-article.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";

/** How many pieces of evidence are shown. */
const MOST = 5;

/** A finding's evidence, which its message leaves out: passages and facts, each a click away. */
export function findingLines({ library, prose }: HoverScene, { code, evidence }: RaisedFinding): string[] {
  const lines = evidence.flatMap((item) => {
    if (!("uri" in item))
      return [`${prose.text(item.message)} ${prose.link(clip(item.source, 60), item.source)}`];
    const document = library.article(item.uri)?.document;
    if (document === undefined) return [];
    const place = prose.link(library.path(item.uri), item.uri, document.positionAt(item.start).line);
    return [`${prose.text(item.message)} — “${prose.text(clip(item.text, 100))}”, ${place}`];
  });
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`and ${lines.length - MOST} more`] : [];
  return [`Evidence (${prose.text(code)}):`, ...lines.slice(0, MOST), ...more];
}
