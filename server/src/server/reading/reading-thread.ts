import { parentPort } from "node:worker_threads";
import { loadEnglish } from "../../reading/english/english.ts";
import type { PackedRecord } from "../../service/packed-record.ts";
import { lazily } from "../../text/lazily.ts";
import { readBundledPacks } from "../bundled-packs.ts";
import { openFolder } from "../open-folder.ts";
import type { ReadingMessage, ReadingSetup, ReadingTask } from "./messages.ts";
import { type FileReader, fileReader } from "./read-file.ts";

/** Reads what the thread that started this one tells it to, task by task. */
export function answerTasks(): void {
  const port = parentPort;
  if (port === null) throw new Error("This program runs as a thread of the server.");
  const tell = (message: ReadingMessage, transfer: ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  const failed = (message: string): void => tell({ kind: "failed", message });
  const bundled = lazily(() => {
    try {
      return readBundledPacks();
    } catch (error) {
      failed(`The bundled fact packs could not be read: ${String(error)}`);
      return [];
    }
  });
  let current: { generation: number; reader: Promise<FileReader> } | null = null;

  const readerFor = (setup: ReadingSetup): Promise<FileReader> => {
    if (current?.generation === setup.generation) return current.reader;
    const reader = Promise.all([openFolder(setup, bundled), loadEnglish()]).then(([folder, language]) => {
      tell({ kind: "ready" });
      return fileReader(folder, setup, language, failed);
    });
    current = { generation: setup.generation, reader };
    return reader;
  };

  let work: Promise<void> = Promise.resolve();
  port.on("message", ({ setup, files }: ReadingTask) => {
    work = work.then(async () => {
      const reader = await readerFor(setup);
      for (const read of await reader(files)) {
        const { found } = read;
        const isRecord = found !== "gone" && found.kind === "record";
        tell({ kind: "read", read }, isRecord ? buffersOf(found.record) : []);
      }
    });
  });
}

/** The memory of a record, so that it is handed over and not copied. */
function buffersOf({ outline, rest }: PackedRecord): ArrayBuffer[] {
  return [outline, rest].flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
}
