/** What the machine can point to when people read something back. */
export const readBackKinds = ["names", "titles", "figures", "dates", "quotes", "places"] as const;

export type ReadBackKind = (typeof readBackKinds)[number];

/** What is to be done before an article is cleared. */
export interface ChecklistEntry {
  /** Names it, among the others of the list. */
  readonly label: string;
  /** What it asks for; empty where the label says it all. */
  readonly description: string;
  /** The words of the article that it is about; `null` where no words are. */
  readonly reads: ReadBackKind | null;
}

/** That a person did something about an article, when, and to which text. */
export interface Tick {
  readonly by: string | null;
  /** An ISO 8601 instant. */
  readonly at: string;
  /** The fingerprint of the text. */
  readonly text: string;
}

/** What is kept of an article's check-list. */
export interface KeptChecklist {
  /** Label → who ticked it, in the order of the list; `null`: nobody yet. */
  readonly ticks: ReadonlyMap<string, Tick | null>;
  /** Who cleared the article; `null`: nobody, or it was opened again. */
  readonly cleared: Tick | null;
}

/** A check-list as it stands. */
export interface Checklist {
  readonly entries: readonly (ChecklistEntry & { readonly tick: Tick | null })[];
  readonly cleared: Tick | null;
}

/** The list of a newsroom that has not written its own. */
export const defaultChecklist: readonly ChecklistEntry[] = [
  { label: "Names", description: "Every name is spelled as its bearer spells it", reads: "names" },
  {
    label: "Titles",
    description: "Everybody holds the office, rank or title that they are given",
    reads: "titles",
  },
  {
    label: "Figures",
    description: "Every figure is the source’s, and sums and shares follow",
    reads: "figures",
  },
  { label: "Dates", description: "Every day and year is right, weekdays fit", reads: "dates" },
  {
    label: "Quotes",
    description: "Every quotation is word for word, by the one who said it",
    reads: "quotes",
  },
  {
    label: "Places",
    description: "Every place is where the text puts it, spelled as there",
    reads: "places",
  },
];

export const noChecklist: KeptChecklist = { ticks: new Map(), cleared: null };

/** A newsroom's list with what was done to an article. One that is cleared has the list that it was cleared by. */
export function checklistOf(template: readonly ChecklistEntry[], kept: KeptChecklist): Checklist {
  const { ticks } = kept;
  const cleared = [...ticks.values()].includes(null) ? null : kept.cleared;
  const known = new Map(template.map((entry) => [entry.label, entry]));
  const entryOf = (label: string): ChecklistEntry =>
    known.get(label) ?? { label, description: "", reads: null };
  const labels = cleared === null ? template.map(({ label }) => label) : [...ticks.keys()];
  const entries = labels.map((label) => ({ ...entryOf(label), tick: ticks.get(label) ?? null }));
  return { entries, cleared: cleared ?? clearedBy(entries.map(({ tick }) => tick)) };
}

/**
 * Ticks entries of a list, or takes their ticks away. An article is cleared by the last tick, and open again once one is
 * gone. What is ticked already stays as it is.
 */
export function ticked(
  template: readonly ChecklistEntry[],
  kept: KeptChecklist,
  labels: readonly string[],
  tick: Tick | null,
): KeptChecklist {
  const { entries } = checklistOf(template, kept);
  const ticks = new Map(entries.map((entry) => [entry.label, entry.tick]));
  for (const [label, known] of kept.ticks) if (!ticks.has(label) && known !== null) ticks.set(label, known);
  for (const label of labels) {
    const before = ticks.get(label);
    if (before === undefined) throw new Error(`The check-list has no entry “${label}” any more.`);
    ticks.set(label, tick === null ? null : (before ?? tick));
  }
  const asked = entries.map(({ label }) => ticks.get(label) ?? null);
  return { ticks, cleared: asked.includes(null) ? null : (kept.cleared ?? tick) };
}

/** The latest of the ticks if nothing is left to do. */
function clearedBy(ticks: readonly (Tick | null)[]): Tick | null {
  const done = ticks.filter((tick) => tick !== null);
  if (done.length === 0 || done.length < ticks.length) return null;
  return done.reduce((last, tick) => (tick.at > last.at ? tick : last));
}
