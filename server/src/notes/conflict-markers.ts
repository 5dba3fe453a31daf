import type { JsonProblem } from "../text/json-problem.ts";

/** One side of a merge: its name, as the marker gives it, and the file as it would be. */
export interface Side {
  readonly name: string;
  readonly text: string;
}

export interface Sides {
  readonly ours: Side;
  readonly theirs: Side;
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: (.*))?\r?$/;

/** Every merge conflict that is not resolved, at the line where it begins or, without a beginning, at its marker. */
export function conflictsIn(text: string): JsonProblem[] {
  const message = "A merge conflict is not resolved here.";
  const found = text.split("\n").flatMap((line, index) => {
    const marker = MARKER.exec(line)?.[1];
    return marker === undefined ? [] : [{ marker, line: index + 1 }];
  });
  const beginnings = found.filter(({ marker }) => marker.startsWith("<"));
  return (beginnings.length > 0 ? beginnings : found.slice(0, 1)).map(({ line }) => ({
    line,
    column: 1,
    message,
  }));
}

/** The two files that a file with merge conflicts is made of. */
export function sidesOf(text: string): Sides {
  const ours: string[] = [];
  const theirs: string[] = [];
  const names = { ours: "ours", theirs: "theirs" };
  let within: "both" | "ours" | "base" | "theirs" = "both";
  for (const line of text.split("\n")) {
    const [, marker = "", name = ""] = MARKER.exec(line) ?? [];
    if (marker.startsWith("<")) {
      within = "ours";
      names.ours = name || names.ours;
    } else if (marker.startsWith("|")) within = "base";
    else if (marker.startsWith("=")) within = "theirs";
    else if (marker.startsWith(">")) {
      within = "both";
      names.theirs = name || names.theirs;
    } else {
      if (within === "both" || within === "ours") ours.push(line);
      if (within === "both" || within === "theirs") theirs.push(line);
    }
  }
  return {
    ours: { name: names.ours, text: ours.join("\n") },
    theirs: { name: names.theirs, text: theirs.join("\n") },
  };
}
