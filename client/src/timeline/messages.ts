import type { Timeline, TimelineQuery } from "../../../server/src/protocol/timeline.ts";

/** Which part of the folder's timeline the view wants. */
export type Wanted = Pick<TimelineQuery, "uri" | "from" | "to">;

/** What the timeline's page says to the extension. */
export type FromView =
  /** It stands and wants a timeline, or another one than before. */
  | { readonly type: "want"; readonly wanted: Wanted }
  /** Open the words of an entry; with `focus` the caret goes there, too. */
  | { readonly type: "open"; readonly id: string; readonly focus: boolean }
  | { readonly type: "save"; readonly format: "svg"; readonly content: string }
  | { readonly type: "save"; readonly format: "png"; readonly content: Uint8Array }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "run"; readonly command: OfferedCommand };

/** What the page offers where there is nothing to show. */
export type OfferedCommand = "openFolder" | "setArticleDate" | "settings" | "restart";

/** What the extension says to the page. */
export type ToView =
  | { readonly type: "timeline"; readonly timeline: Timeline; readonly hasFolder: boolean }
  | { readonly type: "reading" }
  | { readonly type: "failed"; readonly message: string };
