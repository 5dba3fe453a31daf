import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseDismissal, writeDismissal } from "../../server/src/dismissals/dismissal-file.ts";
import { changed, type NoteChange } from "../../server/src/notes/change.ts";
import { checklistOf, defaultChecklist, ticked } from "../../server/src/notes/checklist.ts";
import { isChecklist, parseChecklist, writeChecklist } from "../../server/src/notes/checklist-file.ts";
import { keptBoth } from "../../server/src/notes/keep-both.ts";
import type { Note } from "../../server/src/notes/note.ts";
import {
  emptyNotesFile,
  isWhole,
  parseNotes,
  withNote,
  withoutNote,
} from "../../server/src/notes/notes-file.ts";
import { scratchFolder } from "./writers.ts";

const FILE = join(".second-source", "notes", "storm.txt.json");

let folder: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  folder = scratchFolder();
  git("init", "-q", "-b", "main");
  write("");
  edit((text) => [2, 4, 6, 8].reduce((now, at) => added(now, at), text));
  commit();
});
afterEach(() => folder.remove());

function git(...words: string[]): string {
  const who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "core.autocrlf=false"];
  return execFileSync("git", [...who, ...words], { cwd: folder.path, encoding: "utf8", stdio: "pipe" });
}

function read(): string {
  const file = join(folder.path, FILE);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function write(text: string): void {
  mkdirSync(dirname(join(folder.path, FILE)), { recursive: true });
  writeFileSync(join(folder.path, FILE), text);
}

function edit(change: (text: string) => string): void {
  write(change(read()));
}

function commit(): void {
  git("add", "-A");
  git("commit", "-q", "-m", "Notes");
}

/** Two people begin with the same file, each does their own, and git merges; whether it could. */
function merged(ours: (text: string) => string, theirs: (text: string) => string): boolean {
  git("switch", "-q", "-c", "theirs");
  edit(theirs);
  commit();
  git("switch", "-q", "main");
  edit(ours);
  commit();
  try {
    git("merge", "-q", "theirs");
    return true;
  } catch {
    return false;
  }
}

const at = "2026-03-02T10:00:00.000Z";

function idAt(place: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
}

function added(text: string, place: number, comment = "Called the harbour master."): string {
  const note: Note = {
    id: idAt(place),
    quote: { exact: `boat ${place}`, prefix: "The storm sank ", suffix: " in the harbour." },
    position: { start: place * 100, end: place * 100 + 6 },
    status: "open",
    verdict: null,
    comment,
    reason: null,
    answers: null,
    basis: null,
    assignee: null,
    evidence: [],
    replies: [],
    history: [],
    creator: "Ada",
    created: at,
    modified: at,
  };
  return withNote(parseNotes(text), note, "../../storm.txt");
}

function updated(text: string, place: number, change: NoteChange, by: string): string {
  const file = parseNotes(text);
  const note = file.notes.find(({ id }) => id === idAt(place));
  if (note === undefined) throw new Error(`There is no note ${place}.`);
  const author = { by, at: `2026-03-02T1${by.length}:00:00.000Z` };
  return withNote(file, changed(note, change, author), "../../storm.txt");
}

function placesIn(text: string): number[] {
  return parseNotes(text).notes.map(({ position }) => position.start / 100);
}

test("Two people’s dismissals merge, the first of a folder and of the same finding, too", () => {
  const dismissal = (id: string, by: string) => ({
    id,
    code: "source.vague",
    article: null,
    subject: "analysts",
    among: [],
    reason: "A set phrase",
    by,
    at,
    basis: { words: "analysts", values: [], facts: {} },
  });
  const place = join(folder.path, ".second-source", "dismissed");
  const dismiss = (id: string, by: string) => (text: string) => {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${id}.json`), writeDismissal(dismissal(id, by)));
    return text;
  };
  expect(merged(dismiss("source.vague-1", "Ada"), dismiss("source.vague-2", "Ben"))).toBe(true);
  const kept = readdirSync(place).map((name) =>
    parseDismissal(name.slice(0, -".json".length), readFileSync(join(place, name), "utf8")),
  );
  expect(kept).toEqual([dismissal("source.vague-1", "Ada"), dismissal("source.vague-2", "Ben")]);
});

describe("Two people’s work merges", () => {
  test("notes added at different places", () => {
    const both = merged(
      (text) => added(added(text, 1), 5),
      (text) => added(added(text, 3), 9),
    );
    expect(both).toBe(true);
    expect(isWhole(parseNotes(read()))).toBe(true);
    expect(placesIn(read())).toEqual([1, 2, 3, 4, 5, 6, 8, 9]);
  });

  const evidence = {
    id: "urn:uuid:e",
    source: "https://harbour.example/log",
    quote: null,
    publisher: "The harbour",
    accessed: "2026-03-02",
    stance: "supports" as const,
    archived: null,
    comment: "",
  };

  test("changes of different notes, neighbours, too: status, history, evidence, replies", () => {
    const reply = { id: "urn:uuid:r", comment: "Yes.", creator: "Ada", created: at, modified: at };
    const both = merged(
      (text) => {
        const first = updated(text, 2, { status: "checked", verdict: "supported" }, "Ada");
        return updated(first, 6, { evidence: { add: [evidence] } }, "Ada");
      },
      (text) => {
        const first = updated(text, 4, { evidence: { add: [evidence] }, assignee: "Ben" }, "Benno");
        return updated(first, 8, { status: "disputed", replies: { add: [reply] } }, "Benno");
      },
    );
    expect(both).toBe(true);
    const { notes, problems } = parseNotes(read());
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([
      { status: "checked", verdict: "supported", history: [{ by: "Ada" }, { by: "Ada" }] },
      { evidence: [evidence], assignee: "Ben", history: [{ by: "Benno" }, { by: "Benno" }] },
      { evidence: [evidence], history: [{ by: "Ada" }] },
      { status: "disputed", replies: [reply] },
    ]);
  });

  test("a note changed and its neighbours added or deleted", () => {
    const both = merged(
      (text) => updated(updated(text, 4, { status: "checked" }, "Ada"), 8, { comment: "No." }, "Ada"),
      (text) => added(withoutNote(parseNotes(text), idAt(2)), 9),
    );
    expect(both).toBe(true);
    expect(placesIn(read())).toEqual([4, 6, 8, 9]);
    expect(parseNotes(read()).notes).toMatchObject([{ status: "checked" }, {}, { comment: "No." }, {}]);
  });
});

describe("What git cannot merge is told at its line, and both sides are there", () => {
  test("one note changed by both", () => {
    const both = merged(
      (text) => updated(text, 4, { status: "checked" }, "Ada"),
      (text) => updated(text, 4, { status: "disputed" }, "Benno"),
    );
    expect(both).toBe(false);
    const file = parseNotes(read());
    expect(file.notes.map(({ status }) => status)).toEqual(["open", "checked", "disputed", "open", "open"]);
    expect(file.notes.map(({ id }) => file.sides.get(id) ?? null)).toEqual([
      null,
      "HEAD",
      "theirs",
      null,
      null,
    ]);
    const lines = read().split("\n");
    expect(file.problems.map(({ line }) => lines[line - 1])).toEqual(
      lines.filter((line) => line.startsWith("<<<<<<<")),
    );
    expect(() => added(read(), 1)).toThrow("A merge conflict is not resolved here.");
    edit((text) => keptBoth(text) ?? text);
    const { notes, problems } = parseNotes(read());
    expect(problems).toEqual([]);
    expect(notes.map(({ status }) => status)).toEqual(["open", "checked", "disputed", "open", "open"]);
  });

  test("two notes added at one place", () => {
    expect(
      merged(
        (text) => added(text, 5, "Ours."),
        (text) => added(text, 5.5, "Theirs."),
      ),
    ).toBe(false);
    expect(placesIn(read()).sort()).toEqual([2, 4, 5, 5.5, 6, 8]);
    edit((text) => keptBoth(text) ?? text);
    expect(isWhole(parseNotes(read()))).toBe(true);
    expect(placesIn(read())).toEqual([2, 4, 5, 5.5, 6, 8]);
  });

  test("a reply to one note by each, which both stay in it", () => {
    const replying = (by: string) => (text: string) => {
      const reply = { id: `urn:uuid:${by}`, comment: "Yes.", creator: by, created: at, modified: at };
      return updated(text, 4, { replies: { add: [reply] } }, by);
    };
    expect(merged(replying("Ada"), replying("Benno"))).toBe(false);
    edit((text) => keptBoth(text) ?? text);
    const { notes, problems } = parseNotes(read());
    expect(problems).toEqual([]);
    expect(notes).toHaveLength(4);
    expect(notes[1]?.replies.map(({ creator }) => creator)).toEqual(["Ada", "Benno"]);
    expect(notes[1]?.history.map(({ by }) => by)).toEqual(["Ada", "Benno"]);
  });

  test("a first note by each", () => {
    git("rm", "-q", FILE);
    git("commit", "-q", "-m", "None");
    const both = merged(
      () => added(emptyNotesFile.text, 1),
      () => added(emptyNotesFile.text, 2),
    );
    expect(both).toBe(false);
    expect(placesIn(read()).sort()).toEqual([1, 2]);
  });

  test("ticks of neighbouring entries of a check-list, which then clear the article", () => {
    const tick = (by: string) => ({ by, at, text: "t" });
    const ticking = (label: string, by: string) => (text: string) => {
      const kept = parseChecklist(text);
      if (!isChecklist(kept)) throw new Error(kept.message);
      return writeChecklist(ticked(defaultChecklist, kept, [label], tick(by))) ?? "";
    };
    write(["Figures", "Dates", "Quotes", "Places"].reduce((text, label) => ticking(label, "Ada")(text), ""));
    commit();
    expect(merged(ticking("Names", "Ada"), ticking("Titles", "Ben"))).toBe(true);
    const kept = parseChecklist(read());
    if (!isChecklist(kept)) throw new Error(kept.message);
    expect(checklistOf(defaultChecklist, kept).cleared).not.toBeNull();
  });

  test("with the common ancestor between the sides", () => {
    git("config", "merge.conflictStyle", "diff3");
    merged(
      (text) => updated(text, 4, { status: "checked" }, "Ada"),
      (text) => updated(text, 4, { status: "disputed" }, "Benno"),
    );
    expect(read()).toContain("|||||||");
    expect(parseNotes(read()).notes.map(({ status }) => status)).toEqual([
      "open",
      "checked",
      "disputed",
      "open",
      "open",
    ]);
  });
});
