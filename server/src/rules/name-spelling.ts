import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { preferredForm } from "./people/preferred-form.ts";
import { type Spelling, spellingsOf } from "./people/spellings.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** One person whose name this article, or the folder, spells in several ways. */
export const nameSpelling: Rule = {
  code: "name.spelling",
  severity: "information",
  summary: "One person spelled in several ways",
  check: (context: RuleContext): readonly Finding[] =>
    context.analysis.people.flatMap((person) => {
      const { uri } = context.analysis;
      return spellingsOf(person, context).flatMap((spellings) => {
        const preferred = preferredForm(spellings, person, context.facts);
        const forms = [...new Set(spellings.map((each) => each.form))];
        return forms
          .filter((form) => form !== preferred)
          .flatMap((form) => {
            const here = spellings.find((each) => each.uri === uri && each.form === form);
            return here === undefined ? [] : [finding(here, spellings, preferred, context)];
          });
      });
    }),
};

function finding(
  here: Spelling,
  spellings: readonly Spelling[],
  preferred: string | null,
  { corpus, analysis }: RuleContext,
): Finding {
  const { mention, form } = here;
  const others = firstOfEach(spellings.filter((each) => each.form !== form));
  const written = [...new Set(others.map((each) => `“${each.form}”`))].join(", ");
  const replaced = preferred === null ? null : mention.text.replace("’", "'").replace(form, preferred);
  return {
    code: "name.spelling",
    start: mention.start,
    end: mention.end,
    message: `“${form}” is also spelled ${written}.`,
    evidence: others.flatMap((each) => {
      const article = each.uri === analysis.uri ? analysis : corpus.article(each.uri);
      return article === undefined ? [] : [passage(article, each.mention, `Spelled “${each.form}” here.`)];
    }),
    suggestions: replaced === null || replaced === mention.text ? [] : [replaced],
  };
}

/** The first place of each form in each article. */
function firstOfEach(spellings: readonly Spelling[]): Spelling[] {
  return [
    ...new Map(spellings.toReversed().map((each) => [`${each.uri} ${each.form}`, each])).values(),
  ].reverse();
}
