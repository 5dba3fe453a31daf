import type { Span } from "../text/span.ts";
import type { Mention } from "./mention.ts";

/** The same mention with every span in it moved by `map`. */
export function mapMention(mention: Mention, map: (span: Span) => Span): Mention {
  const moved = <T extends Span>(part: T): T => ({ ...part, ...map(part) });
  switch (mention.kind) {
    case "figure":
      return { ...moved(mention), assertion: map(mention.assertion) };
    case "date":
      return mention.setting === undefined
        ? moved(mention)
        : {
            ...moved(mention),
            setting: {
              ...mention.setting,
              scope: map(mention.setting.scope),
              cues: mention.setting.cues.map(moved),
            },
          };
    case "person":
      return { ...moved(mention), roles: mention.roles.map(moved) };
    case "position":
      return { ...moved(mention), holder: map(mention.holder) };
    case "event":
      return { ...moved(mention), ordinalSpan: mention.ordinalSpan && map(mention.ordinalSpan) };
    case "quotation":
      return {
        ...moved(mention),
        words: map(mention.words),
        speakerSpan: mention.speakerSpan && map(mention.speakerSpan),
      };
    case "attribution":
      return {
        ...moved(mention),
        source: moved(mention.source),
        cue: moved(mention.cue),
        content: moved(mention.content),
      };
    default:
      return moved(mention);
  }
}
