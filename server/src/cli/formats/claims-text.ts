import type { Analysis } from "../../claims/analysis.ts";
import { shownDate } from "../../claims/article-date.ts";
import { oneLine } from "../one-line.ts";

/** For people: the claims of each article, with who vouches for them. */
export function claimsText(files: readonly { path: string; analysis: Analysis }[]): string {
  return files
    .map(({ path, analysis }) => {
      const date =
        analysis.date === null ? "date unknown" : `${shownDate(analysis.date)}: ${analysis.date.basis}`;
      const claims = analysis.claims.map(({ kind, text, attribution }) => {
        const source =
          attribution === null ? "nobody vouches" : `${attribution.source} (${attribution.class})`;
        return `  ${kind.padEnd(10)} ${oneLine(text)}  — ${oneLine(source)}\n`;
      });
      return `${path} (${date})\n${claims.join("")}`;
    })
    .join("\n");
}
