/** A row of a tree; its id stays the same as long as the row stands for the same thing. */
export interface Row {
  readonly id: string;
}

/** What rows are made from and whom is told of them. */
export interface RowsOptions<R extends Row> {
  /** The rows below a row as they are now, or with `undefined` at the root. */
  readonly read: (parent: R | undefined) => Promise<readonly R[]>;
  /** Everything that a row shows, in any form that can be compared. */
  readonly appearance: (row: R) => string;
  /** Told of the rows that have changed, each with all that stands below it; of the whole tree with `undefined`. */
  readonly changed: (rows: readonly R[] | undefined) => void;
}

/** A row with rows below it is shown anew once nothing has changed for so many milliseconds, or at last after so many. */
const REST = 2000;
const LONGEST = 10_000;

/**
 * The rows of a tree, each the same object as long as it has the same id. VS Code knows a row by its object, and loses
 * what is done to a row, such as a tick, while the rows beside it are filled in anew. So a row takes over what is new, and
 * only rows that look otherwise than the tree shows them are told of: those with nothing below them at once, others
 * when the user's hands rest.
 */
export class KeptRows<R extends Row> {
  readonly #options: RowsOptions<R>;
  readonly #rows = new Map<string, R>();
  /** How the tree shows each row, and which rows it shows below each, by id; at the root by `null`. */
  readonly #shown = new Map<string, string>();
  readonly #below = new Map<string | null, readonly string[]>();
  readonly #resting = new Set<R>();
  #restingSince = 0;
  #timer: NodeJS.Timeout | undefined;
  #comparing: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(options: RowsOptions<R>) {
    this.#options = options;
  }

  /** Stops waiting for a rest. */
  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** The rows below a row as they are now; the tree is not taken to show them. */
  async below(parent: R | undefined): Promise<R[]> {
    return (await this.#options.read(parent)).map((row) => this.#keep(row));
  }

  /** The rows below a row, which the tree shows from now on. */
  async show(parent: R | undefined): Promise<R[]> {
    const rows = await this.below(parent);
    this.#below.set(
      parent?.id ?? null,
      rows.map(({ id }) => id),
    );
    return rows;
  }

  /** Notes that the tree shows a row as it is now. */
  showRow(row: R): void {
    this.#shown.set(row.id, this.#options.appearance(row));
  }

  /** Notes that the tree shows a row otherwise than it was told, as after a click into its box. */
  touch(row: R): void {
    this.#shown.set(row.id, "");
  }

  /** Compares all rows that the tree shows with what they are now, and tells of those that have changed. */
  refresh(): Promise<void> {
    this.#next ??= this.#comparing.then(() => {
      this.#next = null;
      const comparing = this.#compare();
      this.#comparing = comparing.catch(() => undefined);
      return comparing;
    });
    return this.#next;
  }

  async #compare(): Promise<void> {
    const changes: Changes<R> = { seen: new Set(), refilled: [], restyled: [] };
    const isSameAtRoot = await this.#compareBelow(undefined, changes);
    for (const id of this.#rows.keys()) if (!changes.seen.has(id)) this.#forget(id);
    if (!isSameAtRoot) {
      this.#tell(undefined);
      return;
    }
    const hasRows = ({ id }: R): boolean => (this.#below.get(id) ?? []).length > 0;
    this.#tell([...changes.refilled, ...changes.restyled.filter((row) => !hasRows(row))]);
    this.#tellAtRest(changes.restyled.filter(hasRows));
  }

  /** Compares what the tree shows below a row, all the way down; gives whether the same rows stand directly below it. */
  async #compareBelow(parent: R | undefined, changes: Changes<R>): Promise<boolean> {
    const shown = this.#below.get(parent?.id ?? null);
    if (shown === undefined) return true;
    const rows = await this.below(parent);
    for (const row of rows) {
      changes.seen.add(row.id);
      const look = this.#shown.get(row.id);
      if (!(await this.#compareBelow(row, changes))) changes.refilled.push(row);
      else if (look !== undefined && look !== this.#options.appearance(row)) changes.restyled.push(row);
    }
    return rows.length === shown.length && rows.every(({ id }, index) => id === shown[index]);
  }

  #tell(rows: readonly R[] | undefined): void {
    for (const row of rows ?? this.#resting) this.#resting.delete(row);
    if (rows === undefined || rows.length > 0) this.#options.changed(rows);
  }

  #tellAtRest(rows: readonly R[]): void {
    if (rows.length === 0 && this.#resting.size === 0) return;
    if (this.#resting.size === 0) this.#restingSince = Date.now();
    for (const row of rows) this.#resting.add(row);
    clearTimeout(this.#timer);
    const pause = Math.min(REST, Math.max(0, this.#restingSince + LONGEST - Date.now()));
    this.#timer = setTimeout(() => this.#tell([...this.#resting]), pause);
  }

  /** The object that the tree knows for a row, as the row is now. */
  #keep(row: R): R {
    const kept = this.#rows.get(row.id);
    if (kept !== undefined) return Object.assign(kept, row);
    const own = { ...row };
    this.#rows.set(row.id, own);
    return own;
  }

  #forget(id: string): void {
    this.#rows.delete(id);
    this.#shown.delete(id);
    this.#below.delete(id);
  }
}

interface Changes<R> {
  /** The ids of all rows that are there. */
  readonly seen: Set<string>;
  /** Rows with other rows below them than the tree shows. */
  readonly refilled: R[];
  /** Rows that look otherwise themselves. */
  readonly restyled: R[];
}
