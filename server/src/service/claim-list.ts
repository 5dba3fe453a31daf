import type { Claim } from "../claims/claim.ts";
import { agreementIn, type ClaimAgreement } from "../corpus/agreement/claim-agreement.ts";
import { isSettled } from "../notes/is-settled.ts";
import type { AgreementCounts, ClaimItem } from "../protocol/claims.ts";
import type { FindingItem } from "../protocol/findings.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import { sliceOf } from "../text/span.ts";
import { standingsOf } from "./claim-standing.ts";
import type { Library } from "./library.ts";
import { overlapping } from "./overlapping.ts";
import { rangeOf } from "./positions.ts";
import { sectionsOf } from "./sections.ts";
import { wordsAround } from "./words-around.ts";

/** The claims of a document with their notes, findings and what other documents say, in the order of its text. */
export function claimsOf(library: Library, uri: string): ClaimItem[] {
  const agreement = agreementIn(uri, library.corpus());
  return claimsAlone(library, uri).map(({ claim, item }) => ({
    ...item,
    agreement: countsOf(agreement(claim)),
  }));
}

/** How many of each an agreement has. */
export function countsOf({ agreeing, disagreeing, updating, copies }: ClaimAgreement): AgreementCounts {
  return {
    agree: agreeing.length,
    disagree: disagreeing.length,
    update: updating.length,
    copies: copies.length,
  };
}

type Alone = Omit<ClaimItem, "agreement">;

function claimsAlone(library: Library, uri: string): { readonly claim: Claim; readonly item: Alone }[] {
  const article = library.article(uri);
  const analysis = article?.analysis;
  if (!article || !analysis) return [];
  const findingsOn = overlapping(library.findings(uri));
  const standing = standingsOf(analysis.claims, library.notes(uri));
  return sectionsOf(analysis, ["subheading"]).flatMap(({ heading, claims }) => {
    const section = heading && sliceOf(analysis.article.text, heading.content);
    return claims.map((claim) => {
      const item: Alone = {
        id: claim.id,
        kind: claim.kind,
        text: claim.text,
        ...wordsAround(claim, analysis.article.text),
        range: rangeOf(article.document, claim),
        section,
        source: claim.attribution?.source ?? null,
        sourceClass: claim.attribution?.class ?? null,
        checkWorthiness: claim.checkWorthiness,
        ...standing(claim),
        findings: findingsOn(claim).flatMap((finding) => findingItem(library, uri, finding)),
      };
      return { claim, item };
    });
  });
}

/** Whether something is still to be done about a claim: no note has checked, corrected or dismissed it. */
export function isOpen({ status }: Pick<ClaimItem, "status">): boolean {
  return !isSettled(status);
}

/** The findings of a document as the client lists them. */
export function findingsOf(library: Library, uri: string): FindingItem[] {
  return library.findings(uri).flatMap((finding) => findingItem(library, uri, finding));
}

/** A finding as the client lists it. */
export function findingItem(library: Library, uri: string, finding: RaisedFinding): FindingItem[] {
  const { code, severity, message } = finding;
  const range = library.range(uri, finding);
  return range === null ? [] : [{ code, severity, message, range }];
}
