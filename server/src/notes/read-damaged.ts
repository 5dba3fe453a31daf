import { type JsonProblem, jsonProblem } from "../text/json-problem.ts";
import { conflictsIn, type Sides, sidesOf } from "./conflict-markers.ts";
import { isSame } from "./json.ts";
import type { Note } from "./note.ts";
import { objectsIn } from "./objects-in.ts";
import { noteOf } from "./read-annotation.ts";

/** What is wrong with a file of notes, at its place. */
export type NotesProblem = JsonProblem;

/** What can be told of a file of notes. */
export interface DamagedNotes {
  readonly notes: readonly Note[];
  /** Ids of the notes that a merge conflict is about → the side that says so, as the marker names it. */
  readonly sides: ReadonlyMap<string, string>;
  readonly problems: readonly NotesProblem[];
}

/**
 * Reads what can be read of a file that is no JSON: every whole annotation, and of a merge conflict both sides. Where
 * the two say different things of one note, both are given; the other side's id ends in `#other`.
 */
export function readDamaged(text: string): DamagedNotes {
  const conflicts = conflictsIn(text);
  if (conflicts.length === 0) {
    const problem = jsonProblem(text);
    return { notes: notesIn(text), sides: new Map(), problems: problem === null ? [] : [problem] };
  }
  return { ...readSides(sidesOf(text)), problems: conflicts };
}

function readSides({ ours, theirs }: Sides): Pick<DamagedNotes, "notes" | "sides"> {
  const [here, there] = [notesIn(ours.text), notesIn(theirs.text)];
  const sides = new Map<string, string>();
  const notes = here.flatMap((note) => {
    const other = there.find(({ id }) => id === note.id);
    if (isSame(other, note)) return [note];
    sides.set(note.id, ours.name);
    if (other === undefined) return [note];
    const id = `${note.id}#other`;
    sides.set(id, theirs.name);
    return [note, { ...other, id }];
  });
  const added = there.filter(({ id }) => !here.some((note) => note.id === id));
  for (const { id } of added) sides.set(id, theirs.name);
  return { notes: [...notes, ...added], sides };
}

function notesIn(text: string): Note[] {
  const ids = new Set<string>();
  return objectsIn(text, noteOf).filter(({ id }) => !ids.has(id) && ids.add(id));
}
