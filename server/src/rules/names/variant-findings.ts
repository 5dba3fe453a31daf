import { spellingDifference, writingKey } from "../../claims/spelling-difference.ts";
import { elsewhere } from "../evidence.ts";
import type { DocumentEvidence, Finding } from "../finding.ts";
import type { ComparisonContext } from "../rule.ts";
import { preferredName } from "./preferred-name.ts";
import type { SpelledGroup } from "./usage.ts";
import { type Variant, variantsIn } from "./variants.ts";

/** So many passages are shown of each other form. */
const MOST_SHOWN = 5;

/** Names of organisations and places, and people's full names, that are not in the form to prefer. */
export function variantFindings(context: ComparisonContext): Finding[] {
  return variantsIn(context).flatMap((variant) => finding(variant, context) ?? []);
}

function finding({ here, all, others }: Variant, context: ComparisonContext): Finding | null {
  const { form } = here.value;
  const [place] = here.place.mentions;
  const preferred = preferredName(all, timesIn(context), context.facts);
  if (place === undefined || context.facts.houseStyle.findIn(place.text).length > 0) return null;
  if (preferred !== null && !isOther(form, preferred.form, others)) return null;
  const forms = [...new Set(others.map(({ value }) => value.form))].map((other) => `“${other}”`).join(", ");
  const why = preferred === null ? "" : ` ${preferred.why}`;
  return {
    code: "name.spelling",
    start: place.start,
    end: place.end,
    message: `“${form}” is also spelled ${forms}.${why}`,
    evidence: others.flatMap((group) => shown(group, context)),
    suggestions: preferred === null ? [] : [likeIn(form, preferred.form)],
    ...(preferred !== null && { respelling: { of: "name", from: form, to: preferred.form } }),
  };
}

/** Whether a preferred form is other than this, and by more than writing alone where only the letters are compared. */
function isOther(form: string, preferred: string, others: readonly SpelledGroup[]): boolean {
  const difference = spellingDifference(form, preferred);
  if (difference !== "writing")
    return (
      difference !== null || (form !== preferred && others.some(({ value }) => value.form === preferred))
    );
  return others.some(({ value }) => writingKey(value.form) === writingKey(form));
}

/** How often the article has a form. */
function timesIn({ article }: ComparisonContext): (form: string) => number {
  return (form) =>
    article.says.spellings.reduce(
      (times, { value, place }) => (value.form === form ? times + place.mentions.length : times),
      0,
    );
}

/** A name that begins small begins with a capital where the other did: at the beginning of a sentence. */
function likeIn(form: string, preferred: string): string {
  const isCapital = /^\p{Lu}/u.test(form) && /^\p{Ll}/u.test(preferred);
  const isOneLetter = writingKey(form).charAt(0) === writingKey(preferred).charAt(0);
  return isCapital && isOneLetter ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred;
}

function shown({ value, uris }: SpelledGroup, { corpus }: ComparisonContext): DocumentEvidence[] {
  return uris.slice(0, MOST_SHOWN).flatMap((uri) => {
    const place = corpus.places("spellings", uri, value)[0]?.mentions[0];
    return place === undefined ? [] : [elsewhere(uri, place, `Spelled “${value.form}” here.`)];
  });
}
