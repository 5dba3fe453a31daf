import { availableParallelism } from "node:os";
import type { FactPack } from "../facts/fact.ts";
import { cachedReader } from "../reading/paragraph-cache.ts";
import type { ParagraphReader } from "../reading/read-article.ts";
import type { Language } from "../reading/reading.ts";
import type { DismissalSteps } from "../service/dismissal-desk.ts";
import type { Logger } from "../service/logger.ts";
import type { NoteSteps } from "../service/note-desk.ts";
import { ReadingPool } from "./reading/reading-pool.ts";
import { startWorker } from "./reading/worker-thread.ts";

/** What every service of this process shares. */
export interface ServiceParts {
  readonly language: Language;
  readonly readParagraphs: ParagraphReader;
  /** The packs that ship with the product, read when they are first asked for. */
  readonly bundledPacks: () => readonly FactPack[];
  readonly rulePage: (code: string) => string;
  readonly logger: Logger;
  /** What the session did to notes. */
  readonly noteSteps: NoteSteps;
  readonly dismissalSteps: DismissalSteps;
  /** The threads that read folders. */
  readonly pool: ReadingPool;
  /** The folder in which records are kept between sessions; `null`: nowhere. */
  readonly storage: string | null;
}

/** Each thread takes some 150 MB. */
const MOST_THREADS = 2;
/** So many files take longer to read than a thread to start. */
const SHARE = 100;
/** Milliseconds until threads without work end. */
const IDLE = 1_000;

/** Loads what all services share. */
export function sharedParts(
  language: Language,
  bundledPacks: () => readonly FactPack[],
  rulePage: (code: string) => string,
  logger: Logger,
  storage: string | null,
): ServiceParts {
  const pool = new ReadingPool({
    start: startWorker,
    size: Math.min(availableParallelism(), MOST_THREADS),
    share: SHARE,
    idle: IDLE,
    failed: (message) => logger.error(message),
  });
  const readParagraphs = cachedReader(language);
  const noteSteps: NoteSteps = new Map();
  const dismissalSteps: DismissalSteps = new Map();
  return {
    language,
    readParagraphs,
    bundledPacks,
    rulePage,
    logger,
    noteSteps,
    dismissalSteps,
    pool,
    storage,
  };
}
