/** Writes a line of an evaluation's result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `part` of `whole` in per cent with one decimal; 0 of nothing. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(1)}%`;
}

/** Precision, recall and F1 in per cent from how many were found, are there, and are right. */
export function precisionRecallF1(right: number, found: number, gold: number): string {
  const [precision, recall] = [right / (found || 1), right / (gold || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `P ${percent(precision, 1)} R ${percent(recall, 1)} F1 ${percent(f1, 1)}`;
}
