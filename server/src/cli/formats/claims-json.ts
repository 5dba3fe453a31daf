import type { Analysis } from "../../claims/analysis.ts";
import type { Claim } from "../../claims/claim.ts";
import { agreementIn } from "../../corpus/agreement/claim-agreement.ts";
import { buildCorpus } from "../../corpus/build-corpus.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import type { Facts } from "../../facts/facts.ts";
import type { AgreementCounts } from "../../protocol/claims.ts";
import type { AttributionSource, DateMention, Mention } from "../../reading/mention.ts";
import { countsOf } from "../../service/claim-list.ts";
import type { Timex } from "../../time/timex.ts";

/** `claims --format json`, version 1: what was read from each article. */
export function claimsJson(files: readonly { path: string; analysis: Analysis }[], facts: Facts): string {
  const corpus = buildCorpus(
    files.map(({ analysis }) => analysis),
    facts,
  );
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
        claims: plainClaims(analysis, corpus),
        mentions: plainMentions(analysis),
      })),
    },
    null,
    2,
  )}\n`;
}

function plainClaims({ uri, claims }: Analysis, corpus: CorpusView): object[] {
  const agreement = agreementIn(uri, corpus);
  return claims.map((claim) => plainClaim(claim, countsOf(agreement(claim))));
}

function plainClaim(claim: Claim, agreement: AgreementCounts): object {
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
    agreement,
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

/** What TIMEX3 says of a set besides its value. */
function repetition({ expression }: DateMention): object {
  return expression.kind === "set" ? { quant: expression.quant, freq: expression.freq } : {};
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
        ...repetition(mention),
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
