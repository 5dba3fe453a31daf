import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A sentence that {@link writeHostilePack}'s fact contradicts. */
export const CONTRADICTED = "The great mill fire broke out on 3 May 1986.";

/** Writes a pack into an opened folder whose titles, names and sources are the words, and whose one fact is of 1990. */
export async function writeHostilePack(folder: string, words: string): Promise<void> {
  const facts = join(folder, ".second-source", "facts");
  const text = JSON.stringify(words);
  await mkdir(facts, { recursive: true });
  await writeFile(
    join(facts, "hostile.yaml"),
    `id: hostile
title: ${text}
covers: ${text}
complete-until: 2026-01-01
retrieved: 2026-11-26
events:
  - id: fire
    names: [${text}, great mill fire]
    start: 1990-05-03
    end: 1990-05-03
    source: https://facts.example/<script>
`,
  );
}
