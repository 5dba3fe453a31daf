import type { Analysis } from "../../claims/analysis.ts";
import type { Claim } from "../../claims/claim.ts";
import type { AttributionSource, DateMention, Mention } from "../../reading/mention.ts";
import type { Timex } from "../../time/timex.ts";

/** `claims --format json`, version 1: what was read from each article. */
export function claimsJson(files: readonly { path: string; analysis: Analysis }[]): string {
  return `${JSON.stringify(
    {
      version: 1,
      files: files.map(({ path, analysis }) => ({
        path,
        date: analysis.date,
        sentences: analysis.sentences.map(({ start, end, checkWorthiness }) => ({
          start,
          end,
          checkWorthiness,
        })),
        claims: analysis.claims.map(plainClaim),
        mentions: plainMentions(analysis),
      })),
    },
    null,
    2,
  )}\n`;
}

function plainClaim(claim: Claim): object {
  const { id, kind, start, end, text, checkWorthiness, attribution } = claim;
  return {
    id,
    kind,
    start,
    end,
    text,
    checkWorthiness,
    attribution: attribution && {
      source: attribution.source,
      cue: attribution.cue,
      named: attribution.class === "named",
    },
    status: "open",
  };
}

function plainMentions(analysis: Analysis): object[] {
  const timexes = new Map(analysis.dates.map(({ mention, timex }) => [mention.start, timex]));
  return analysis.mentions.flatMap((mention) => plainMention(mention, timexes.get(mention.start)) ?? []);
}

/** An age is given as a figure: TIMEX3 marks none. */
function isAge({ expression }: DateMention): boolean {
  return expression.kind === "duration" && expression.role === "age";
}

function plainMention(mention: Mention, timex: Timex | undefined): object | null {
  const { kind, start, end } = mention;
  switch (mention.kind) {
    case "figure": {
      const { text, low, high, value, modifier, unit, of, vague } = mention;
      return { kind, start, end, text, low, high, value, modifier, unit, of, vague };
    }
    case "date":
      if (isAge(mention)) return null;
      return {
        kind,
        start,
        end,
        text: mention.text,
        type: timex?.type,
        value: timex?.value,
        mod: timex?.mod,
      };
    case "person":
      return {
        kind,
        start,
        end,
        text: mention.text,
        name: mention.name,
        role: mention.roles[0]?.text ?? null,
      };
    case "organization":
    case "place":
      return { kind, start, end, text: mention.text, name: mention.name, country: mention.country };
    case "quotation":
      return { kind, start, end, text: mention.text, speaker: mention.speaker };
    case "attribution": {
      const { stance, cue, content } = mention;
      return { kind, start, end, stance, source: sourceJson(mention.source), cue, content };
    }
    default:
      return null;
  }
}

/** In “Smith, who said …” the source is “who”, as corpora of attribution have it, and “Smith” its antecedent. */
function sourceJson({ start, end, text, class: type, resumes, relative }: AttributionSource): object {
  const named = { start, end, text };
  if (relative === null) return { ...named, class: type, resumes };
  return { ...relative, class: type, resumes, antecedent: named };
}
