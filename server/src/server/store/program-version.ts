import { readdirSync, statSync } from "node:fs";
import { digest } from "../../text/digest.ts";
import { lazily } from "../../text/lazily.ts";

/** Names the program that reads: its files beside this one, by size and time. Another program may read otherwise. */
export const programVersion = lazily((): string => {
  const folder = new URL("./", import.meta.url);
  const files = [...readdirSync(folder), "facts/"].sort().map((name) => {
    const { size, mtimeMs } = statSync(new URL(name, folder));
    return [name, size, mtimeMs];
  });
  return digest(JSON.stringify(files));
});
