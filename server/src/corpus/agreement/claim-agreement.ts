import type { Claim, ClaimKind } from "../../claims/claim.ts";
import { contains } from "../../text/span.ts";
import type { CorpusView } from "../corpus-view.ts";
import type { Stated, Statement } from "./statement.ts";
import type { Witness } from "./witness.ts";
import { witnessesOf } from "./witnesses.ts";

/** What the other documents of the folder say to a claim, each independent source once. */
export interface ClaimAgreement {
  readonly agreeing: readonly Witness[];
  readonly disagreeing: readonly Witness[];
  /** What was true when it was written, or has become more since. */
  readonly updating: readonly Witness[];
  /** The documents that say it in this article’s own text, which are no second source; in order of URI. */
  readonly copies: readonly string[];
}

/** Which statements a kind of claim makes. */
const SAID_BY: Readonly<Record<ClaimKind, readonly Statement["kind"][]>> = {
  figure: ["figure", "age"],
  date: ["date"],
  event: ["number", "venue", "place", "host", "outcome", "day", "date"],
  role: ["position", "office"],
  quotation: ["quotation"],
  statement: [],
};

/** Whether nobody says anything to a claim. */
export function isAlone({ agreeing, disagreeing, updating, copies }: ClaimAgreement): boolean {
  return agreeing.length + disagreeing.length + updating.length + copies.length === 0;
}

/** Prepares to tell what the other documents say to the claims of an article. */
export function agreementIn(
  uri: string,
  view: CorpusView,
): (claim: Pick<Claim, "kind" | "start" | "end">) => ClaimAgreement {
  const statements = view.digest(uri)?.says.statements ?? [];
  return (claim) => {
    const kinds = SAID_BY[claim.kind];
    const said = statements.filter(
      ({ value, place }) => kinds.includes(value.kind) && contains(claim, place),
    );
    return agreementOn(said, uri, view);
  };
}

/**
 * What the other documents say to some statements of an article. A source that agrees in one thing and disagrees in
 * another disagrees.
 */
export function agreementOn(statements: readonly Stated[], uri: string, view: CorpusView): ClaimAgreement {
  const own = view.originOf(uri);
  const bySource = new Map<string, Witness>();
  const copies = new Set<string>();
  for (const witness of statements.flatMap(({ value }) => witnessesOf(value, uri, view))) {
    const { outcome, origin } = witness;
    if (origin === own && outcome === "agrees") {
      for (const copy of [witness.uri, ...witness.copies]) copies.add(copy);
      continue;
    }
    const source = origin === own ? `${origin} ${witness.uri}` : origin;
    const before = bySource.get(source);
    if (before === undefined || WEIGHT[outcome] > WEIGHT[before.outcome]) bySource.set(source, witness);
  }
  const all = [...bySource.values()];
  return {
    agreeing: all.filter(({ outcome }) => outcome === "agrees"),
    disagreeing: all.filter(({ outcome }) => outcome === "disagrees"),
    updating: all.filter(({ outcome }) => outcome === "update"),
    copies: [...copies].sort(),
  };
}

const WEIGHT: Readonly<Record<Witness["outcome"], number>> = { agrees: 0, update: 1, disagrees: 2 };
