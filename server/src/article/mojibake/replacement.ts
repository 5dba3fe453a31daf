/** Units of a line that were one character, in the encoding named. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly repair: string;
  readonly encoding: string;
}
