/** What is shifted in a correct article. */
export type MutationKind = "year" | "month" | "weekday" | "day" | "office" | "name" | "number" | "count";

/** An article with one thing in it wrong. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly right: string;
  readonly wrong: string;
  readonly text: string;
  /** The sentence that it stands in, to show. */
  readonly context?: string;
}

/** A correct article and all that can be wrong in it. */
export interface Mutated {
  readonly original: string;
  readonly mutants: readonly Mutant[];
}

/** `{year:2012|2015|1987}`: what is right, then what is wrong. */
const SITE = /\{(\w+):([^{}|]*)\|([^{}]*)\}/g;

/** Reads an article in which every place that may be wrong stands in braces with its kind and its values. */
export function mutantsOf(template: string): Mutated {
  const parts: string[] = [];
  const sites: { readonly kind: MutationKind; readonly at: number; readonly wrong: readonly string[] }[] = [];
  let last = 0;
  for (const { 0: whole, 1: kind, 2: right = "", 3: wrong = "", index } of template.matchAll(SITE)) {
    parts.push(template.slice(last, index));
    sites.push({ kind: kind as MutationKind, at: parts.length, wrong: wrong.split("|") });
    parts.push(right);
    last = index + whole.length;
  }
  parts.push(template.slice(last));
  const mutants = sites.flatMap(({ kind, at, wrong }) =>
    wrong.map((value) => ({
      kind,
      right: parts[at] ?? "",
      wrong: value,
      text: parts.map((part, index) => (index === at ? value : part)).join(""),
    })),
  );
  return { original: parts.join(""), mutants };
}
