import type { OffsetMap } from "../article/repaired-text.ts";
import { mapSpan, mapWords } from "./map-span.ts";
import type { AttributionMention, AttributionSource, QuotationMention } from "./speech-mention.ts";

/** The same quotation with every span in it moved by `map`. */
export function mapQuotation(mention: QuotationMention, map: OffsetMap): QuotationMention {
  const { kind, text, words, spoken, speaker, speakerSpan, scare, opened, closed } = mention;
  return {
    kind,
    start: map(mention.start, "start"),
    end: map(mention.end, "end"),
    text,
    words: mapSpan(words, map),
    spoken,
    speaker,
    speakerSpan: speakerSpan && mapSpan(speakerSpan, map),
    scare,
    opened,
    closed,
  };
}

/** The same attribution with every span in it moved by `map`. */
export function mapAttribution(
  { kind, start, end, source, cue, content, secondary, earlier, asks, stance }: AttributionMention,
  map: OffsetMap,
): AttributionMention {
  return {
    kind,
    start: map(start, "start"),
    end: map(end, "end"),
    source: mapSource(source, map),
    cue: mapWords(cue, map),
    content: mapWords(content, map),
    secondary,
    earlier,
    asks,
    stance,
  };
}

function mapSource(source: AttributionSource, map: OffsetMap): AttributionSource {
  const { text, resumes, takesUp, group, namedNext, isPronoun, described, head, relative } = source;
  return {
    start: map(source.start, "start"),
    end: map(source.end, "end"),
    text,
    class: source.class,
    resumes,
    takesUp,
    group,
    namedNext,
    isPronoun,
    described,
    head: mapSpan(head, map),
    relative: relative && mapWords(relative, map),
  };
}
