/** What the system's codes mean for somebody who wants something kept, and what can be done. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Free some space and try again.",
  EDQUOT: "Your share of the disk is used up. Free some space and try again.",
  EFBIG: "The file would be larger than this disk allows.",
  EROFS: "The folder is on a disk that cannot be written. Copy the articles elsewhere to keep notes on them.",
  EACCES: "You may not write in this folder. Ask for permission, or copy the articles elsewhere.",
  EPERM: "You may not write in this folder. Ask for permission, or copy the articles elsewhere.",
  ENAMETOOLONG: "The file’s name is too long for this disk. Give the article a shorter one.",
  EMFILE: "Too many files are open. Close some programs and try again.",
  EEXIST: "A file is in the way where a folder is needed.",
  ENOTDIR: "A file is in the way where a folder is needed.",
  EISDIR: "A folder is in the way where a file is needed.",
  EIO: "The disk reports a fault.",
};

/** An error of writing a file in words for the user; any other error as it is. */
export function writeError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  const meaning = code === null ? undefined : MEANINGS[code];
  return meaning === undefined
    ? error
    : new Error(`${meaning} Nothing was changed in ${path} (${code}).`, { cause: error });
}
