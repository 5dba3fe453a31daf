import type { CueFrame } from "./cue-frame.ts";
import { headOf } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

/** Where a cue word stands to the reports of its sentence: in what one of them says, beside one, or by itself. */
export type Setting = "inside" | "beside" | "alone";

/** What a sentence is known by, for all the cues in it. */
export interface SentenceSetting {
  readonly parts: readonly Part[];
  /** How many reports it has, and whether it quotes. */
  readonly reports: number;
  readonly quotes: boolean;
}

/** A frame to be described, where it stands. */
export interface DescribedFrame extends SentenceSetting {
  readonly frame: CueFrame;
  readonly setting: Setting;
  /** The head of who holds it; `undefined` where nobody is named. */
  readonly holder: Part | undefined;
}

/** Takes in a sentence with so many reports. */
export function sentenceSetting(parts: readonly Part[], reports: number): SentenceSetting {
  return { parts, reports, quotes: parts.some(({ quotation }) => quotation?.scare === false) };
}

/** Puts a frame where it stands. */
export function settingOf(
  { parts, reports, quotes }: SentenceSetting,
  frame: CueFrame,
  setting: Setting,
): DescribedFrame {
  const holder = frame.source === null ? undefined : headOf(parts, frame.source);
  return { parts, reports, quotes, frame, setting, holder };
}
