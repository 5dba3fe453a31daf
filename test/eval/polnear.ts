import type { Span } from "../../server/src/text/span.ts";

/** One attribution: the roles' spans, discontinuous ones as several. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The attributions of a brat file as PolNeAR has them: those that have a cue and a content. */
export function readPolnear(annotations: string): Attribution[] {
  const spans = new Map<string, Span[]>();
  const found: Attribution[] = [];
  for (const line of annotations.split("\n")) {
    const [id = "", body = ""] = line.split("\t");
    if (id.startsWith("T")) spans.set(id, spansOf(body));
    if (!id.startsWith("E")) continue;
    const of = (role: string): Span[] =>
      body
        .split(" ")
        .flatMap((part) =>
          part.replace(/\d*:.*/, "") === role ? (spans.get(part.replace(/.*:/, "")) ?? []) : [],
        );
    const [source, cue, content] = [of("Source"), of("Cue"), of("Content")];
    if (cue.length > 0 && content.length > 0) found.push({ source, cue, content });
  }
  return found;
}

/** “Source 0 10;20 30” → its spans. */
function spansOf(body: string): Span[] {
  return body
    .slice(body.indexOf(" ") + 1)
    .split(";")
    .map((part) => {
      const [start = 0, end = 0] = part.split(" ").map(Number);
      return { start, end };
    });
}
