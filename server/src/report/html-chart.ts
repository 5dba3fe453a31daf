import { escaped } from "./html-escape.ts";

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/**
 * Bars beside a table of the same numbers: whoever does not see the bars reads the table. Empty bars are left out; a
 * chart without any says so.
 */
export function chart(title: string, bars: readonly Bar[]): string {
  const shown = bars.filter(({ count }) => count > 0);
  if (shown.length === 0) return `<p>${escaped(title)}: none.</p>`;
  const most = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ label, count }) => {
    const width = (100 * count) / most;
    const bar = `<svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${width.toFixed(1)}" height="10"/></svg>`;
    return `<tr><th scope="row">${escaped(label)}</th><td>${count}</td><td class="bar">${bar}</td></tr>`;
  });
  return `<table>
<caption>${escaped(title)}</caption>
<thead><tr><th scope="col">Status</th><th scope="col">Notes</th><td></td></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}
