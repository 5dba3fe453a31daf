import type { Range } from "vscode-languageserver-types";
import type { ConflictItem, ConflictPassage, Settlement } from "../../protocol/conflicts.ts";
import type { RaisedFinding } from "../../rules/raised-findings.ts";
import { clip } from "../clip.ts";
import type { ListedLibrary } from "../library.ts";
import { answers } from "../placed-notes.ts";
import { AnswerSides } from "./answer-sides.ts";
import {
  type AskedFinding,
  type ConflictGroup,
  type ConflictPlace,
  groupConflicts,
} from "./group-conflicts.ts";
import { voucherIn } from "./voucher.ts";

/** A library that knows what rules raised, whether or not it has been answered. */
export interface RaisingLibrary extends ListedLibrary {
  /**
   * The findings of an article in the order of its text, those that a note answers included; what was dismissed for the
   * article or the folder is left out.
   */
  raised(uri: string): readonly RaisedFinding[];
}

/** Characters of a passage that are shown. */
const LONGEST = 200;

/**
 * Where documents disagree: each question once, and the passages that answer alike are one side of it. A question all
 * of whose findings are answered by notes is settled.
 */
export function conflictList(library: RaisingLibrary): ConflictItem[] {
  const asked = library.uris().flatMap((uri) => askedIn(library, uri));
  return groupConflicts(asked)
    .map((group) => conflictItem(library, group))
    .filter((item) => item !== null);
}

function askedIn(library: RaisingLibrary, uri: string): AskedFinding[] {
  const notes = library.notes(uri).filter(({ note }) => note.answers !== null);
  if (notes.length === 0 && !library.summary(uri).asks) return [];
  return library
    .raised(uri)
    .filter(({ question }) => question !== undefined)
    .map((finding) => ({ uri, finding, notes: notes.filter((placed) => answers(placed, finding)) }));
}

function conflictItem(library: RaisingLibrary, group: ConflictGroup): ConflictItem | null {
  const sides = new AnswerSides(
    group.places.flatMap((place) => {
      const passage = passageOf(library, place, group);
      return passage === null ? [] : [{ passage, answer: place.answer, same: place.same }];
    }),
  );
  if (sides.all.length < 2) return null;
  const { id, code, question } = group;
  const settled = settlementOf(library, group, sides);
  return { id, code, question, sides: sides.all, wording: wordingOf(group), settled };
}

/** How the first passage and another one word it, as the finding on the first has it. */
function wordingOf({ findings: [first] }: ConflictGroup): ConflictItem["wording"] {
  return first?.finding.wording?.map(({ kind, words }) => ({ kind, words })) ?? null;
}

/** The words of a passage that its finding says another document does not have. */
function alteredIn(
  library: RaisingLibrary,
  { uri, start, end }: ConflictPlace,
  group: ConflictGroup,
): Range[] {
  const own = group.findings.find(
    ({ uri: its, finding }) => its === uri && finding.start === start && finding.end === end,
  );
  return (own?.finding.wording ?? []).flatMap((part) => {
    if (part.kind !== "removed") return [];
    return library.range(uri, { start: start + part.start, end: start + part.end }) ?? [];
  });
}

function passageOf(
  library: RaisingLibrary,
  place: ConflictPlace,
  group: ConflictGroup,
): ConflictPassage | null {
  const { uri, words, codes } = place;
  const range = library.range(uri, place);
  if (range === null) return null;
  const digest = library.digest(uri);
  const voucher = digest === undefined ? null : voucherIn(digest, place);
  return {
    uri,
    path: library.path(uri),
    range,
    text: clip(words, LONGEST),
    codes,
    source: voucher?.name ?? null,
    sourceClass: voucher?.class ?? null,
    date: digest?.date?.value ?? null,
    altered: alteredIn(library, place, group),
  };
}

/** How notes settle a question; `null` while one of its findings is open. */
function settlementOf(
  library: RaisingLibrary,
  { findings }: ConflictGroup,
  sides: AnswerSides,
): Settlement | null {
  if (findings.some(({ notes }) => notes.length === 0)) return null;
  const notes = new Map(
    findings.flatMap((asked) => asked.notes.map(({ note }) => [note.id, { uri: asked.uri, note }])),
  );
  const latest = [...notes.values()].reduce((a, b) => (a.note.modified < b.note.modified ? b : a));
  const confirmed = new Set(
    findings.flatMap((asked) =>
      asked.notes.some(({ note }) => note.status === "checked") ? [sideOf(library, asked, sides)] : [],
    ),
  );
  const [side = null] = confirmed;
  return {
    side: confirmed.size === 1 ? side : null,
    by: latest.note.creator,
    at: latest.note.modified,
    notes: [...notes.values()].map(({ uri, note: { id } }) => ({ uri, id })),
  };
}

/** The side that a finding's own words are on; `null` if they are on none. */
function sideOf(library: RaisingLibrary, { uri, finding }: AskedFinding, sides: AnswerSides): number | null {
  if (finding.answer !== undefined) return sides.giving(finding);
  const start = library.range(uri, finding)?.start;
  const at = sides.all.findIndex(({ passages }) =>
    passages.some(
      (passage) =>
        passage.uri === uri &&
        passage.range.start.line === start?.line &&
        passage.range.start.character === start.character,
    ),
  );
  return at < 0 ? null : at;
}
