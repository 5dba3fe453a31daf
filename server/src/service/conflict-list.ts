import type { ConflictItem, Passage } from "../protocol.ts";
import type { RaisedFinding } from "../rules/check-article.ts";
import type { Span } from "../text/span.ts";
import { clip } from "./clip.ts";
import type { ListedLibrary } from "./library.ts";

/** A passage of a conflict, with what it answers where its rule says so. */
interface Place extends Span {
  readonly uri: string;
  readonly words: string;
  readonly answer?: string | undefined;
}

/**
 * Where documents disagree: findings that point at each other are one question, and the passages with the same
 * words are one side of it.
 */
export function conflictList(library: ListedLibrary): ConflictItem[] {
  const groups = new Map<string, Group>();
  for (const uri of library.uris()) {
    if (!library.summary(uri).asks) continue;
    for (const finding of library.findings(uri)) {
      if (finding.question !== undefined) join(groups, uri, finding, finding.question);
    }
  }
  return [...new Set(groups.values())]
    .map((group) => conflictItem(library, group))
    .filter((item) => item !== null);
}

interface Group {
  readonly code: string;
  question: string;
  readonly places: Map<string, Place>;
}

/** Puts a finding's passages into one group, with every group that already holds one of them. */
function join(groups: Map<string, Group>, uri: string, finding: RaisedFinding, question: string): void {
  const { start, end, words = "", answer } = finding;
  const places: Place[] = [{ uri, start, end, words, answer }];
  for (const item of finding.evidence) {
    if ("uri" in item) places.push({ ...item, words: item.text });
  }
  const keys = places.map((place) => `${finding.code} ${place.uri} ${place.start} ${place.end}`);
  const group: Group = { code: finding.code, question, places: new Map() };
  for (const known of new Set(keys.map((key) => groups.get(key)))) {
    if (known === undefined) continue;
    group.question = known.question;
    for (const [key, place] of known.places) group.places.set(key, place);
  }
  keys.forEach((key, index) => {
    const place = places[index];
    if (place !== undefined && !group.places.has(key)) group.places.set(key, place);
  });
  for (const key of group.places.keys()) groups.set(key, group);
}

function conflictItem(library: ListedLibrary, { code, question, places }: Group): ConflictItem | null {
  const sides = new Map<string, { answer: string; passages: Passage[] }>();
  for (const place of places.values()) {
    const range = library.range(place.uri, place);
    if (range === null) continue;
    const text = clip(place.words, 200);
    const passage = { uri: place.uri, path: library.path(place.uri), range, text };
    const answer = place.answer ?? text;
    const side = sides.get(answer.toLowerCase());
    if (side === undefined) sides.set(answer.toLowerCase(), { answer, passages: [passage] });
    else side.passages.push(passage);
  }
  const [first] = places.keys();
  if (first === undefined || sides.size < 2) return null;
  return { id: first, code, question, sides: [...sides.values()] };
}
