import { overlapOf } from "../text/lookup.ts";
import { elsewhere, passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { houseStyleFindings } from "./names/house-style.ts";
import type { Preferred } from "./names/preferred-name.ts";
import { variantFindings } from "./names/variant-findings.ts";
import { MOST_ARTICLES } from "./other-articles.ts";
import { preferredForm } from "./people/preferred-form.ts";
import { type SlipWithin, slipsWithin } from "./people/slips-within.ts";
import { type Spelling, spellingsOf } from "./people/spellings.ts";
import type { ComparisonContext, Rule, RuleContext } from "./rule.ts";

/** One person, organisation or place whose name this article, or the folder, spells in several ways. */
export const nameSpelling: Rule = {
  code: "name.spelling",
  severity: "information",
  summary: "One person, organisation or place spelled in several ways",
  check: (context: RuleContext): readonly Finding[] => {
    const style = houseStyleFindings(context);
    const isFound = overlapOf(style);
    return [...style, ...slipsWithin(context.analysis).map((slip) => slipFinding(context, slip))].filter(
      (finding, nth) => nth < style.length || !isFound(finding),
    );
  },
  compare: (context: ComparisonContext): readonly Finding[] => {
    const people = personFindings(context);
    const isFound = overlapOf(people);
    return [...people, ...variantFindings(context).filter((finding) => !isFound(finding))];
  },
};

function slipFinding({ analysis }: RuleContext, { mention, full, corrected }: SlipWithin): Finding {
  const { start, end } = mention;
  return {
    code: "name.spelling",
    start,
    end,
    message: `“${mention.text}” and “${full.name}” seem to be one person: one of them is misspelled.`,
    evidence: [passage(analysis, full, `“${full.name}” here.`)],
    suggestions: corrected === mention.text ? [] : [corrected],
  };
}

function personFindings(context: ComparisonContext): Finding[] {
  return context.article.says.people.flatMap((person) => {
    const { uri } = context.article;
    return spellingsOf(uri, person.value, context).flatMap((spellings) => {
      const preferred = preferredForm(spellings, person.value, context.facts);
      const forms = [...new Set(spellings.map((each) => each.form))];
      return forms
        .filter((form) => form !== preferred?.form)
        .flatMap((form) => {
          const here = spellings.find((each) => each.uri === uri && each.form === form);
          return here === undefined ? [] : (finding(here, spellings, preferred, context) ?? []);
        });
    });
  });
}

function finding(
  here: Spelling,
  spellings: readonly Spelling[],
  preferred: Preferred | null,
  { facts }: ComparisonContext,
): Finding | null {
  const { form } = here;
  const place = here.place();
  if (place === undefined || facts.houseStyle.findIn(place.text).length > 0) return null;
  const others = firstOfEach(spellings.filter((each) => each.form !== form));
  const written = [...new Set(others.map((each) => `“${each.form}”`))].join(", ");
  const replaced = preferred === null ? null : place.text.replace("’", "'").replace(form, preferred.form);
  const why = preferred === null ? "" : ` ${preferred.why}`;
  return {
    code: "name.spelling",
    start: place.start,
    end: place.end,
    message: `“${form}” is also spelled ${written}.${why}`,
    evidence: others.slice(0, MOST_ARTICLES).flatMap((each) => {
      const there = each.place();
      return there === undefined ? [] : [elsewhere(each.uri, there, `Spelled “${each.form}” here.`)];
    }),
    suggestions: replaced === null || replaced === place.text ? [] : [replaced],
    ...(preferred !== null && { respelling: { of: "person", from: form, to: preferred.form } }),
  };
}

/** The first place of each form in each article. */
function firstOfEach(spellings: readonly Spelling[]): Spelling[] {
  return [
    ...new Map(spellings.toReversed().map((each) => [`${each.uri} ${each.form}`, each])).values(),
  ].reverse();
}
