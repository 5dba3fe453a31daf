import {
  agreementIn,
  agreementOn,
  type ClaimAgreement,
  isAlone,
} from "../../corpus/agreement/claim-agreement.ts";
import type { Witness } from "../../corpus/agreement/witness.ts";
import { EventClusters } from "../../corpus/events/event-clusters.ts";
import { lengthOf, type Span } from "../../text/span.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";
import { unquoted } from "./unquoted.ts";

/** How many documents are shown of each side before they are only counted. */
const MOST = 4;

/**
 * What the other documents say to what stands at an offset: how many agree and disagree, each with its words, a click
 * away. Claims lie in one another, a figure in the vote that it counts: asked for is the narrowest to which somebody
 * says something, else the narrowest; where there is none, a statement that is no claim.
 */
export function agreementLines(scene: HoverScene, offset: number): AgreementLines {
  const asked = askedFor(scene, offset);
  if (asked === null) return { lines: [], shown: [] };
  const { passage, agreement } = asked;
  const head = counted(agreement);
  const sides = [
    ...sideLines(scene, "Otherwise", agreement.disagreeing),
    ...sideLines(scene, `Another day’s ${changing(agreement)}`, agreement.updating),
    ...sideLines(scene, "The same", agreement.agreeing),
  ];
  return {
    lines: [
      ...(head === null ? [] : [scene.prose.strong(head)]),
      ...sides.map(({ line }) => line),
      ...copyLine(scene, agreement.copies),
      ...eventLine(scene, passage, agreement),
    ],
    shown: sides.flatMap(({ passage }) => passage ?? []),
  };
}

/** A passage of another document. */
export interface ShownPassage extends Span {
  readonly uri: string;
}

/** What a hover tells of other documents, and the passages whose words it shows. */
export interface AgreementLines {
  readonly lines: readonly string[];
  readonly shown: readonly ShownPassage[];
}

interface Asked {
  readonly passage: Span;
  readonly agreement: ClaimAgreement;
}

function askedFor({ library, article: { uri }, analysis }: HoverScene, offset: number): Asked | null {
  const covers = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const corpus = library.corpus();
  const toClaim = agreementIn(uri, corpus);
  const claims = analysis.claims
    .filter(covers)
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .map((claim): Asked => ({ passage: claim, agreement: toClaim(claim) }));
  const said = (library.digest(uri)?.says.statements ?? []).filter(({ place }) => covers(place));
  const [statement] = said.sort((a, b) => lengthOf(a.place) - lengthOf(b.place));
  const known = claims.find(({ agreement }) => !isAlone(agreement)) ?? claims[0];
  if (known !== undefined) return known;
  return statement === undefined
    ? null
    : { passage: statement.place, agreement: agreementOn([statement], uri, corpus) };
}

/** “2 other documents agree, 1 disagrees”; `null` where none does either. */
function counted(agreement: ClaimAgreement): string | null {
  const { agreeing, disagreeing, updating } = agreement;
  const what = changing(agreement);
  const sides = [
    { count: agreeing.length, one: "agrees", many: "agree" },
    { count: disagreeing.length, one: "disagrees", many: "disagree" },
    { count: updating.length, one: `gives another day’s ${what}`, many: `give another day’s ${what}` },
  ].filter(({ count }) => count > 0);
  const [first, ...others] = sides;
  if (first === undefined) return null;
  const documents = first.count === 1 ? "other document" : "other documents";
  return [
    `${first.count} ${documents} ${first.count === 1 ? first.one : first.many}`,
    ...others.map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`),
  ].join(", ");
}

/** What another day may bring. */
function changing({ updating }: ClaimAgreement): string {
  return updating.every(({ value }) => value.kind === "outcome") ? "outcome" : "number";
}

interface SideLine {
  readonly line: string;
  readonly passage?: ShownPassage;
}

function sideLines(scene: HoverScene, label: string, witnesses: readonly Witness[]): SideLine[] {
  const { library, prose } = scene;
  const lines = witnesses.slice(0, MOST).flatMap(({ uri, value, copies }): SideLine[] => {
    const [place] = library.corpus().places("statements", uri, value);
    if (place === undefined) return [];
    const also = copies.length === 0 ? "" : `, also in ${links(scene, copies)}, copies of that text`;
    const words = `“${prose.text(clip(unquoted(place.text), 120))}”`;
    const { start, end } = place;
    return [
      { line: `${label}: ${words}, ${linkTo(scene, uri, place)}${also}`, passage: { uri, start, end } },
    ];
  });
  const more = witnesses.length - lines.length;
  return more > 0 ? [...lines, { line: `and ${more} more` }] : lines;
}

function copyLine(scene: HoverScene, copies: readonly string[]): string[] {
  if (copies.length === 0) return [];
  return [
    `Also in ${links(scene, copies)}, ${copies.length === 1 ? "a copy" : "copies"} of this text: no source of ${copies.length === 1 ? "its" : "their"} own.`,
  ];
}

/** The documents that tell of the same event and say nothing to what is asked for. */
function eventLine(scene: HoverScene, passage: Span, agreement: ClaimAgreement): string[] {
  const { library, article } = scene;
  const heard = [...agreement.agreeing, ...agreement.disagreeing, ...agreement.updating];
  const known = new Set([...heard.flatMap(({ uri, copies }) => [uri, ...copies]), ...agreement.copies]);
  const others = new EventClusters(library.corpus()).othersTelling(article.uri, passage);
  const silent = others.filter((uri) => !known.has(uri));
  return silent.length === 0 ? [] : [`The same event is told in ${links(scene, silent)}.`];
}

const START: Span = { start: 0, end: 0 };

function links(scene: HoverScene, uris: readonly string[]): string {
  const shown = uris.slice(0, MOST).map((uri) => linkTo(scene, uri, START));
  const more = uris.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

function linkTo({ library, prose }: HoverScene, uri: string, span: Span): string {
  return prose.link(library.path(uri), uri, library.range(uri, span)?.start.line ?? 0);
}
