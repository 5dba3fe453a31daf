import type { Timeline } from "../../../../server/src/protocol/timeline.ts";
import type { OfferedCommand } from "../messages.ts";
import { dayAt } from "./days.ts";
import { type Notice, summaryOf } from "./notice.ts";
import { INITIAL, type ViewState } from "./state.ts";

type Action = Notice["actions"][number];

/** What a notice offers to do. */
export interface NoticeActions {
  /** To look at the timeline in another way. */
  change(label: string, change: Partial<ViewState>): Action;
  /** To run a command of the extension. */
  offer(label: string, command: OfferedCommand): Action;
}

/** How much is shown, and how to see more or less of the time. */
export function summaryNotice(
  timeline: Timeline,
  count: number,
  { period, domain }: ViewState,
  offered: NoticeActions,
): Notice {
  const text = summaryOf(timeline, count);
  const isPart = timeline.total > timeline.entries.length;
  const actions: Action[] = [];
  if (isPart && domain !== null) {
    const [from, to] = domain;
    const inSight = { from: dayAt(from), to: dayAt(to) };
    actions.push(offered.change("Look Only at the Time in Sight", { period: inSight }));
  }
  if (period !== null) actions.push(offered.change("Look at All of the Time", { period: null }));
  const more = isPart && actions.length === 0 ? ": zoom in or choose a document for more" : "";
  return { text: `${text}${more}.`, actions };
}

/** Why nothing is shown, and what can be done about it. */
export function emptyNotice(
  timeline: Timeline,
  { uri, period }: ViewState,
  hasFolder: boolean,
  offered: NoticeActions,
): Notice {
  if (timeline.entries.length > 0) {
    return {
      text: "Nothing here is in conflict or of doubtful date.",
      actions: [offered.change("Show Everything", { onlyTrouble: false })],
    };
  }
  if (uri !== null || period !== null) {
    const everything = { uri: INITIAL.uri, period: INITIAL.period };
    return { text: "Nothing is dated there.", actions: [offered.change("Show Everything", everything)] };
  }
  if (timeline.read > 0) {
    return {
      text: "No document puts anything in time: dates such as “12 May 1987” are placed here, and dates such as “on Tuesday” once the article’s own date is known.",
      actions: [offered.offer("Set Article Date…", "setArticleDate")],
    };
  }
  return hasFolder
    ? {
        text: "There is no article in this folder.",
        actions: [offered.offer("Which Files Are Read", "settings")],
      }
    : {
        text: "Open a folder of articles, or one article by itself.",
        actions: [offered.offer("Open Folder", "openFolder")],
      };
}
