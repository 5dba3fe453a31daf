import type { OffsetMap } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";
import type { DateSetting, Mention } from "./mention.ts";

/** The same span of the other text. */
export function mapSpan({ start, end }: Span, map: OffsetMap): Span {
  return { start: map(start, "start"), end: map(end, "end") };
}

/**
 * The same mention with every span in it moved by `map`. Each kind is copied at a place of its own: an engine copies
 * fast where it meets few shapes of object.
 */
export function mapMention(mention: Mention, map: OffsetMap): Mention {
  const { start, end } = mapSpan(mention, map);
  switch (mention.kind) {
    case "figure":
      return { ...mention, start, end, assertion: mapSpan(mention.assertion, map) };
    case "date":
      return mention.setting === undefined
        ? { ...mention, start, end }
        : { ...mention, start, end, setting: mapSetting(mention.setting, map) };
    case "person":
      return { ...mention, start, end, roles: mention.roles.map((role) => moved(role, map)) };
    case "place":
      return { ...mention, start, end };
    case "organization":
      return { ...mention, start, end };
    case "position":
      return { ...mention, start, end, holder: mapSpan(mention.holder, map) };
    case "event":
      return {
        ...mention,
        start,
        end,
        ordinalSpan: mention.ordinalSpan && mapSpan(mention.ordinalSpan, map),
        host: mention.host && mapSpan(mention.host, map),
      };
    case "outcome":
      return { ...mention, start, end, parties: mention.parties.map((party) => moved(party, map)) };
    case "quotation":
      return {
        ...mention,
        start,
        end,
        words: mapSpan(mention.words, map),
        speakerSpan: mention.speakerSpan && mapSpan(mention.speakerSpan, map),
      };
    case "attribution":
      return {
        ...mention,
        start,
        end,
        source: {
          ...moved(mention.source, map),
          head: mapSpan(mention.source.head, map),
          relative: mention.source.relative && moved(mention.source.relative, map),
        },
        cue: moved(mention.cue, map),
        content: moved(mention.content, map),
      };
    default:
      return moved(mention, map);
  }
}

function mapSetting(setting: DateSetting, map: OffsetMap): DateSetting {
  return {
    ...setting,
    scope: mapSpan(setting.scope, map),
    cues: setting.cues.map((cue) => moved(cue, map)),
  };
}

function moved<T extends Span>(part: T, map: OffsetMap): T {
  return { ...part, start: map(part.start, "start"), end: map(part.end, "end") };
}
