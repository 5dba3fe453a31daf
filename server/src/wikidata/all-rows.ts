import type { Row } from "./sparql-endpoint.ts";

/** Puts a query. */
export type Select = (query: string) => Promise<readonly Row[]>;

/**
 * All rows of a query, asked for page by page; the query must put its rows in a fixed order. `onPage` hears how many
 * rows there are so far.
 */
export async function allRows(
  select: Select,
  query: string,
  pageSize: number,
  onPage: (rows: number) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await select(`${query}\nLIMIT ${pageSize} OFFSET ${rows.length}`);
    rows.push(...page);
    onPage(rows.length);
    if (page.length < pageSize) return rows;
  }
}

/** `items` in groups of at most `size`. */
export function inGroups<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let start = 0; start < items.length; start += size) groups.push(items.slice(start, start + size));
  return groups;
}
