import type { Desk } from "./desk.ts";
import type { UpdatePace } from "./service.ts";

/** How many changed articles are told of at a time. */
const BATCH = 50;

/** Brings the findings of all articles up to date; gives the articles that changed. */
export async function updateFindings(
  desk: Desk,
  { pause, signal, onlyOpen = false, told }: UpdatePace,
): Promise<readonly string[]> {
  const changed: string[] = [];
  let since = 0;
  for (let next = desk.refreshNext(onlyOpen); next !== null; next = desk.refreshNext(onlyOpen)) {
    if (next.changed) changed.push(next.uri);
    if (signal?.aborted) break;
    if (changed.length - since >= BATCH) {
      told?.(changed.slice(since));
      since = changed.length;
    }
    await pause();
  }
  if (changed.length > since) told?.(changed.slice(since));
  return changed;
}
