import type { OffsetMap } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";
import type { Mention } from "./mention.ts";

/** The same span of the other text. */
export function mapSpan({ start, end }: Span, map: OffsetMap): Span {
  return { start: map(start, "start"), end: map(end, "end") };
}

/** The same thing with its own span moved by `map`. */
export function moved<T extends Span>(part: T, map: OffsetMap): T {
  return { ...part, start: map(part.start, "start"), end: map(part.end, "end") };
}

/** The same mention with every span in it moved by `map`. */
export function mapMention(mention: Mention, map: OffsetMap): Mention {
  switch (mention.kind) {
    case "figure":
      return { ...moved(mention, map), assertion: mapSpan(mention.assertion, map) };
    case "date":
      return mention.setting === undefined
        ? moved(mention, map)
        : {
            ...moved(mention, map),
            setting: {
              ...mention.setting,
              scope: mapSpan(mention.setting.scope, map),
              cues: mention.setting.cues.map((part) => moved(part, map)),
            },
          };
    case "person":
      return { ...moved(mention, map), roles: mention.roles.map((part) => moved(part, map)) };
    case "position":
      return { ...moved(mention, map), holder: mapSpan(mention.holder, map) };
    case "event":
      return {
        ...moved(mention, map),
        ordinalSpan: mention.ordinalSpan && mapSpan(mention.ordinalSpan, map),
      };
    case "quotation":
      return {
        ...moved(mention, map),
        words: mapSpan(mention.words, map),
        speakerSpan: mention.speakerSpan && mapSpan(mention.speakerSpan, map),
      };
    case "attribution":
      return {
        ...moved(mention, map),
        source: moved(mention.source, map),
        cue: moved(mention.cue, map),
        content: moved(mention.content, map),
      };
    default:
      return moved(mention, map);
  }
}
