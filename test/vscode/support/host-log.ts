import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The lines of VS Code's logs in which the extension, its host or its server report an error. */
export async function errorsOfExtension(logs: string): Promise<string[]> {
  const files = await readdir(logs, { recursive: true }).catch(() => []);
  const errors: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".log"))) {
    const own = /second[ -]source/i.test(file);
    for (const entry of entriesOf(await readFile(join(logs, file), "utf8"))) {
      const isError = /\[error\]/i.test(entry) && (own || namesExtension(entry));
      if (isError) errors.push(`${file}: ${entry}`);
    }
  }
  return errors;
}

/** Whether a message is about the extension: it names its identifier, or a file of it. */
export function namesExtension(message: string): boolean {
  return message.includes("second-source.second-source");
}

/** Log entries with the lines that belong to them: an entry begins with its time. */
function entriesOf(log: string): string[] {
  return log.split(/\n(?=\d{4}-\d\d-\d\d )/).map((entry) => entry.trim());
}
