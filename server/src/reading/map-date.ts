import type { OffsetMap } from "../article/repaired-text.ts";
import type { DateCue, DateMention, DateSetting } from "./date-mention.ts";
import { mapSpan } from "./map-span.ts";

/** The same date with every span in it moved by `map`. */
export function mapDate(mention: DateMention, map: OffsetMap): DateMention {
  const { kind, text, expression, tense, ahead, definite, beforeVerb, setting } = mention;
  return {
    kind,
    start: map(mention.start, "start"),
    end: map(mention.end, "end"),
    text,
    expression,
    tense,
    ahead,
    definite,
    beforeVerb,
    setting: setting && mapSetting(setting, map),
  };
}

function mapSetting({ relation, scope, course, cues }: DateSetting, map: OffsetMap): DateSetting {
  return { relation, scope: mapSpan(scope, map), course, cues: cues.map((cue) => mapCue(cue, map)) };
}

function mapCue({ kind, start, end, word, conjoined }: DateCue, map: OffsetMap): DateCue {
  return { kind, start: map(start, "start"), end: map(end, "end"), word, conjoined };
}
