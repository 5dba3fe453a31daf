/** What a command ends with: 0 nothing to report, 1 something, 2 it could not run. */
export type ExitStatus = 0 | 1 | 2;
