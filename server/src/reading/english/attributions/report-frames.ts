import type { CueFrame } from "./cue-frame.ts";
import type { Found } from "./found.ts";

/** A report that the rules found, as a frame of its cue, so that it is described as attitudes are. */
export function reportFrame({ cue, source, relative, agentless, contents }: Found): CueFrame {
  const opens = contents[0]?.first ?? 0;
  return {
    kind: "verb",
    word: cue.last,
    cue,
    source: agentless ? null : { first: source.first, last: source.last, relative },
    tie: agentless ? "agentless" : "finite",
    opens: opens > cue.last ? opens : null,
  };
}
