import { escaped } from "./html-escape.ts";

/** One bar. */
export interface Bar {
  readonly label: string;
  /** The class that gives it its colour. */
  readonly kind: string;
  readonly count: number;
}

/**
 * Bars beside a table of the same numbers: whoever does not see the bars reads the table. Empty bars are left out; a
 * chart without any says so. `of` is what the bars are of, as the head of their column.
 */
export function chart(title: string, of: string, bars: readonly Bar[]): string {
  const shown = bars.filter(({ count }) => count > 0);
  if (shown.length === 0) return `<p class="chart">${escaped(title)}: none.</p>`;
  const most = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ label, kind, count }) => {
    const width = (100 * count) / most;
    const bar = `<svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="${kind}" width="${width.toFixed(1)}" height="10"/></svg>`;
    return `<tr><th scope="row">${escaped(label)}</th><td>${count}</td><td class="bar">${bar}</td></tr>`;
  });
  return `<table class="chart">
<caption>${escaped(title)}</caption>
<thead><tr><th scope="col">${escaped(of)}</th><th scope="col">Notes</th><td></td></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}
