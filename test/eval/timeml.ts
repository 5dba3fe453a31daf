import type { Span } from "../../server/src/text/span.ts";

/** A time expression with its TIMEX3 attributes; `value` is `null` where it is not known. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: string;
  readonly value: string | null;
}

/** A TimeML document's text without its marks, with its creation date. */
export interface TimeMlDocument {
  readonly created: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads a `.tml` file as TempEval-3 gives it. */
export function readTimeMl(xml: string): TimeMlDocument {
  const created = /<DCT>.*?value="([^"]*)"/s.exec(xml)?.[1] ?? "";
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(xml)?.[1] ?? "";
  const timexes: Timex[] = [];
  let open: { start: number; attributes: string } | null = null;
  let text = "";
  for (const [piece, entity, tag] of body.matchAll(/&(\w+);|<([^>]*)>|[^<&]+|&/g)) {
    if (tag?.startsWith("TIMEX3")) open = { start: text.length, attributes: tag };
    else if (tag === "/TIMEX3" && open !== null) {
      timexes.push(timex(text, open.start, open.attributes));
      open = null;
    } else if (tag === undefined) text += entity === undefined ? piece : (ENTITIES[entity] ?? piece);
  }
  return { created, text, timexes };
}

function timex(text: string, start: number, attributes: string): Timex {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  return {
    start,
    end: text.length,
    text: text.slice(start),
    type: attribute("type"),
    value: attribute("value"),
  };
}
