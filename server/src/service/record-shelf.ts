/** Keeps the records of a folder out of memory. */
export interface RecordShelf {
  /** Takes bytes of a record; gives how to get them again. */
  put(bytes: Uint8Array): () => Uint8Array;
}

/** Keeps them in memory. */
export const inMemory: RecordShelf = { put: (bytes) => () => bytes };
