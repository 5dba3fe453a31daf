import type { FileContent } from "../workspace.ts";
import { fileStart, placesIn } from "./pack-problem.ts";
import { type ParsedPack, parsePack } from "./parse-pack.ts";

/** The largest pack file that is read, in bytes. */
export const PACK_LIMIT = 64 * 1024 * 1024;

/** Reads a pack from what its file holds. Never throws; what cannot be read is a problem at its place. */
export function readPack(content: FileContent, uri: string): ParsedPack {
  if (content.kind === "skipped") return unread(content.reason);
  const { text, guessed } = content;
  const damaged = guessed ? text.search(/\P{ASCII}/u) : text.indexOf("\ufffd");
  if (damaged < 0) return parsePack(text, uri);
  const place = placesIn(text)({ start: damaged, end: damaged + 1 });
  return unread("From here on the file is not UTF-8. Save it in that encoding.", place);
}

function unread(message: string, place = fileStart): ParsedPack {
  return {
    pack: null,
    problems: [{ ...place, severity: "error", message }],
    placeOf: () => fileStart,
  };
}
