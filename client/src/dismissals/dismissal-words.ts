import type { DismissalItem } from "../../../server/src/protocol/dismissals.ts";
import { count } from "../../../server/src/text/count.ts";
import { oneLine } from "../text/plain.ts";

/** Beside a row: how far it goes, and that it no longer holds where that is so. */
export function dismissalDescription({ scope, path, code, back, range }: DismissalItem): string {
  const where = scope === "folder" ? "in the folder" : oneLine(path ?? "", 60);
  const state = back !== null ? "came back" : scope === "place" && range === null ? "words are gone" : "";
  return [state, code, where].filter((part) => part !== "").join(" · ");
}

/** All that there is to say of a dismissed finding, in sentences. */
export function dismissalDetails(item: DismissalItem): string[] {
  const { scope, path, code, reason, by, at, answered, back, range } = item;
  const where = { place: `here, in ${path}`, article: `in ${path}`, folder: "in the whole folder" }[scope];
  const says = reason === "" ? "No reason was given" : `Why: ${oneLine(reason, 300)}`;
  const does =
    back !== null
      ? `It came back: ${oneLine(back, 300)}`
      : scope === "place" && range === null
        ? "Its words are no longer in the text"
        : `It hides ${count(answered, "finding")} now`;
  return [
    `${code}, dismissed ${where}`,
    `By ${oneLine(by ?? "", 80) || "somebody"} on ${at.slice(0, 10)}`,
    says,
    does,
  ];
}
