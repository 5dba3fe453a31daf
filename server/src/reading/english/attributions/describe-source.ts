import type { Description, SourceClass } from "../../mention.ts";
import { headOf, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { isPublished } from "./publishers.ts";
import { ORDINARY_PEOPLE, PROFESSIONALS, STUDIES } from "./unnamed-nouns.ts";

/** A source known by a common noun only, with how well that says who or what it is. */
export interface DescribedSource extends Description {
  readonly class: SourceClass;
}

/**
 * How well a source is named that is one of the people of a place or trade, or a study: “a man” is somebody, “locals”
 * are nobody in particular, and so is “a study” whose words do not tell whose it is. `isTied` says whether the words
 * give it a body, which makes a doctor or a lawyer one that can be found. `null` for any other source.
 */
export function describeSource(parts: readonly Part[], run: Run, isTied: boolean): DescribedSource | null {
  const head = innerHead(parts, run);
  const word = head?.lower ?? "";
  if (head === undefined || head.capital !== (head === parts[run.first] && isSentenceStart(parts, run)))
    return null;
  const definite = DEFINITE.has(parts[run.first]?.lower ?? "");
  const study = arePeople(parts, run, head) ? undefined : STUDIES.get(word);
  if (study !== undefined) {
    const known = definite || isPublished(parts, parts.indexOf(head, run.first));
    return { noun: study, definite, class: known ? "named" : "vague" };
  }
  const professional = PROFESSIONALS.get(word);
  const noun = professional ?? ORDINARY_PEOPLE.get(word);
  if (noun === undefined) return null;
  const counted = isCounted(parts, run);
  const found = professional !== undefined && (isTied || !counted) && !isUncounted(parts, run);
  return { noun, definite, class: definite || found ? "named" : counted ? "anonymous" : "vague" };
}

/** “Some figures have warned”, “senior figures”: people, where “official figures” are numbers. */
function arePeople(parts: readonly Part[], run: Run, head: Part): boolean {
  const before = parts[parts.indexOf(head, run.first) - 1]?.lower ?? "";
  return head.lower === "figures" && (isUncounted(parts, run) || OF_PEOPLE.has(before));
}

const OF_PEOPLE = new Set(
  `senior leading prominent influential key top public political religious military party opposition union industry
  business establishment community`.split(/\s+/),
);

const DEFINITE = new Set("the this that these those both his her its their our my".split(" "));

/** A word that opens its sentence has a capital whatever it is. */
const isSentenceStart = (parts: readonly Part[], { first }: Run): boolean =>
  first === 0 && parts[0]?.capital === true;

/** “A man”, “another resident”, “two of the passengers”: so many, and no others. */
function isCounted(parts: readonly Part[], { first }: Run): boolean {
  const opening = parts[first];
  return opening !== undefined && (opening.pos === "NUM" || ONE.has(opening.lower));
}

/** “Some doctors”, “many of the passengers”: who knows how many. */
export const isUncounted = (parts: readonly Part[], { first }: Run): boolean =>
  UNCOUNTED.has(parts[first]?.lower ?? "");

const UNCOUNTED = new Set("some many several few most various numerous countless".split(" "));

const ONE = new Set("a an one another".split(" "));

/** The word that says what a source is: “residents” in “one of the residents of the street”. */
export function innerHead(parts: readonly Part[], { first, last }: Run): Part | undefined {
  const isPartOf =
    first + 1 < last &&
    parts[first + 1]?.lower === "of" &&
    (isCounted(parts, { first, last }) || isUncounted(parts, { first, last }));
  return headOf(parts, isPartOf ? { first: first + 2, last } : { first, last });
}
