import type { OffsetMap } from "../article/repaired-text.ts";
import { mapDate } from "./map-date.ts";
import { mapSpan, mapWords } from "./map-span.ts";
import { mapAttribution, mapQuotation } from "./map-speech.ts";
import type {
  FigureMention,
  Mention,
  PersonMention,
  PropositionArgument,
  PropositionMention,
  Role,
} from "./mention.ts";

/**
 * The same mention with every span in it moved by `map`. Field by field, so that all mentions of a kind have one shape,
 * whoever found them: an engine copies slowly what it has to look up first.
 */
export function mapMention(mention: Mention, map: OffsetMap): Mention {
  switch (mention.kind) {
    case "proposition":
      return mapProposition(mention, map);
    case "attribution":
      return mapAttribution(mention, map);
    case "quotation":
      return mapQuotation(mention, map);
    case "figure":
      return mapFigure(mention, map);
    case "date":
      return mapDate(mention, map);
    case "person":
      return mapPerson(mention, map);
    case "place": {
      const { kind, text, name, country, located, site, wide } = mention;
      return {
        kind,
        start: map(mention.start, "start"),
        end: map(mention.end, "end"),
        text,
        name,
        country,
        located,
        ...(site && { site }),
        ...(wide && { wide }),
      };
    }
    case "organization": {
      const { kind, text, name, country } = mention;
      return { kind, start: map(mention.start, "start"), end: map(mention.end, "end"), text, name, country };
    }
    case "contrast": {
      const { kind, scale, side, before, after } = mention;
      return {
        kind,
        start: map(mention.start, "start"),
        end: map(mention.end, "end"),
        scale,
        side,
        before,
        after,
      };
    }
    case "position":
      return { ...mention, ...mapSpan(mention, map), holder: mapSpan(mention.holder, map) };
    case "event":
      return {
        ...mention,
        ...mapSpan(mention, map),
        ordinalSpan: mention.ordinalSpan && mapSpan(mention.ordinalSpan, map),
        host: mention.host && mapSpan(mention.host, map),
      };
    case "outcome":
      return {
        ...mention,
        ...mapSpan(mention, map),
        parties: mention.parties.map((party) => mapWords(party, map)),
      };
    default:
      return { ...mention, ...mapSpan(mention, map) };
  }
}

function mapProposition(
  {
    kind,
    start,
    end,
    verb,
    direction,
    said,
    negated,
    mood,
    tense,
    arguments: found,
    topical,
    rare,
  }: PropositionMention,
  map: OffsetMap,
): PropositionMention {
  return {
    kind,
    start: map(start, "start"),
    end: map(end, "end"),
    verb,
    direction,
    said: mapSpan(said, map),
    negated,
    mood,
    tense,
    arguments: found.map((argument) => mapArgument(argument, map)),
    topical,
    rare,
  };
}

function mapArgument({ start, end, role, words }: PropositionArgument, map: OffsetMap): PropositionArgument {
  return { start: map(start, "start"), end: map(end, "end"), role, words };
}

function mapFigure(mention: FigureMention, map: OffsetMap): FigureMention {
  return {
    kind: mention.kind,
    start: map(mention.start, "start"),
    end: map(mention.end, "end"),
    text: mention.text,
    low: mention.low,
    high: mention.high,
    value: mention.value,
    modifier: mention.modifier,
    unit: mention.unit,
    of: mention.of,
    besides: mention.besides,
    vague: mention.vague,
    head: mention.head,
    like: mention.like,
    topic: mention.topic,
    routine: mention.routine,
    slot: mention.slot,
    assertion: mapSpan(mention.assertion, map),
    definite: mention.definite,
    quantity: mention.quantity,
    words: mention.words,
    beside: mention.beside,
    asks: mention.asks,
    asides: mention.asides,
  };
}

function mapPerson(mention: PersonMention, map: OffsetMap): PersonMention {
  const { kind, text, name, roles, guessed, gender } = mention;
  return {
    kind,
    start: map(mention.start, "start"),
    end: map(mention.end, "end"),
    text,
    name,
    roles: roles.map((role) => mapRole(role, map)),
    guessed,
    gender,
  };
}

function mapRole({ start, end, text, title, of, status }: Role, map: OffsetMap): Role {
  return { start: map(start, "start"), end: map(end, "end"), text, title, of, status };
}
