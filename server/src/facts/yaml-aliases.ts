import { EVENT_ID, type Event } from "js-yaml";
import type { YamlFault } from "./yaml-fault.ts";

/** How many times its size a file's aliases may stand for, and how many nodes they may stand for in any case. */
const MOST_GROWTH = 20;
const ALWAYS_ALLOWED = 10_000;

/** A collection that is being read. */
interface Open {
  readonly anchor: string | null;
  size: number;
}

/**
 * An alias that contains itself, or the one that makes the file, with its aliases laid out, too large to read.
 * `null` if there is none. Linear in the events.
 */
export function aliasFault(events: readonly Event[], text: string): YamlFault | null {
  const sizes = new Map<string, number>();
  const open: Open[] = [];
  let left = events.length * MOST_GROWTH + ALWAYS_ALLOWED;
  const add = (size: number, anchor: string | null): void => {
    if (anchor !== null) sizes.set(anchor, size);
    const holder = open.at(-1);
    if (holder !== undefined) holder.size += size;
  };
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        add(1, anchorOf(event, text));
        break;
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const at = { start: event.anchorStart - 1, end: event.anchorEnd };
        if (open.some(({ anchor }) => anchor === name)) {
          return { ...at, message: `The alias *${name} contains itself.` };
        }
        const size = sizes.get(name) ?? 1;
        add(size, null);
        left -= size;
        if (left < 0) {
          return { ...at, message: "The aliases up to here stand for more than can be read." };
        }
        break;
      }
      case EVENT_ID.POP: {
        const { size, anchor } = open.pop() ?? { size: 0, anchor: null };
        add(size, anchor);
        break;
      }
      default:
        open.push({ anchor: event.type === EVENT_ID.DOCUMENT ? null : anchorOf(event, text), size: 1 });
    }
  }
  return null;
}

function anchorOf({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }, text: string) {
  return anchorStart < 0 ? null : text.slice(anchorStart, anchorEnd);
}
