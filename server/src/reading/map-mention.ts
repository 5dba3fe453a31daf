import type { OffsetMap } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";
import type { AttributionSource, DateCue, DateSetting, Mention, Role } from "./mention.ts";

/** The same span of the other text. */
export function mapSpan({ start, end }: Span, map: OffsetMap): Span {
  return { start: map(start, "start"), end: map(end, "end") };
}

/** Words of a text at their place. */
interface Words extends Span {
  readonly text: string;
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
      return { ...mention, start, end, roles: mention.roles.map((role) => mapRole(role, map)) };
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
      return { ...mention, start, end, parties: mention.parties.map((party) => mapWords(party, map)) };
    case "proposition":
      return {
        ...mention,
        start,
        end,
        said: mapSpan(mention.said, map),
        arguments: mention.arguments.map(({ role, words, ...span }) => ({
          ...mapSpan(span, map),
          role,
          words,
        })),
      };
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
        source: mapSource(mention.source, map),
        cue: mapWords(mention.cue, map),
        content: mapWords(mention.content, map),
      };
    default:
      return { ...mention, start, end };
  }
}

function mapWords({ start, end, text }: Words, map: OffsetMap): Words {
  return { start: map(start, "start"), end: map(end, "end"), text };
}

function mapRole({ start, end, text, title, of, status }: Role, map: OffsetMap): Role {
  return { start: map(start, "start"), end: map(end, "end"), text, title, of, status };
}

function mapSource(source: AttributionSource, map: OffsetMap): AttributionSource {
  const { start, end } = mapSpan(source, map);
  const relative = source.relative && mapWords(source.relative, map);
  return { ...source, start, end, head: mapSpan(source.head, map), relative };
}

function mapSetting({ relation, scope, course, cues }: DateSetting, map: OffsetMap): DateSetting {
  return { relation, scope: mapSpan(scope, map), course, cues: cues.map((cue) => mapCue(cue, map)) };
}

function mapCue({ kind, start, end, word, conjoined }: DateCue, map: OffsetMap): DateCue {
  return { kind, start: map(start, "start"), end: map(end, "end"), word, conjoined };
}
