import { basisOrNull } from "../dismissals/dismissal-file.ts";
import { isObject } from "../text/is-object.ts";
import { evidenceOf, LONG_AGO, quoteIn, replyOf } from "./bodies.ts";
import { historyOf } from "./history.ts";
import { type Json, listOf, nameOf, stringOr } from "./json.ts";
import { type Note, type NoteStatus, noteStatuses, type Verdict, verdicts } from "./note.ts";

/**
 * Reads a note, by this or any other program that follows the standard: an annotation with an id and a quote. `null` for
 * any other.
 */
export function noteOf(annotation: unknown): Note | null {
  if (!isObject(annotation)) return null;
  const { id, created, modified } = annotation;
  if (typeof id !== "string" || id === "") return null;
  const selector = targetOf(annotation)["selector"];
  const quote = quoteIn(selector);
  if (quote === null) return null;
  const own = isObject(annotation["secondSource"]) ? annotation["secondSource"] : {};
  const bodies = listOf(annotation["body"]);
  const made = stringOr(created, stringOr(modified, LONG_AGO));
  return {
    id,
    quote,
    position: positionIn(selector),
    status: valuesOf(bodies, "tagging").find(isStatus) ?? "open",
    verdict: valuesOf(bodies, "classifying").find(isVerdict) ?? null,
    comment: commentOf(annotation),
    reason: stringOr(own["reason"], null),
    answers: stringOr(own["answers"], null),
    basis: basisOrNull(own["basis"]),
    assignee: nameOf(annotation["assignee"]),
    evidence: bodies.map(evidenceOf).filter((evidence) => evidence !== null),
    replies: bodies.map((body) => replyOf(body, made)).filter((reply) => reply !== null),
    history: historyOf(annotation["history"]),
    creator: nameOf(annotation["creator"]),
    created: made,
    modified: stringOr(modified, stringOr(created, LONG_AGO)),
  };
}

/** The comment: the first body that comments, or as others write it, one that says no purpose. */
function commentOf(annotation: Json): string {
  const comment = listOf(annotation["body"]).find(isComment);
  return isObject(comment) ? stringOr(comment["value"], "") : stringOr(annotation["bodyValue"], "");
}

/** Whether a body comments, or is a text that says no purpose, as others write comments. */
export function isComment(body: unknown): boolean {
  if (!isObject(body) || typeof body["value"] !== "string") return false;
  const { type, purpose } = body;
  return purpose === "commenting" || (type === "TextualBody" && purpose === undefined);
}

function valuesOf(bodies: readonly unknown[], purpose: string): unknown[] {
  return bodies.filter(isObject).flatMap((body) => (body["purpose"] === purpose ? [body["value"]] : []));
}

/** The target, or of several the first that quotes words. */
export function targetOf(annotation: Json): Json {
  const targets = listOf(annotation["target"]).filter(isObject);
  return targets.find(({ selector }) => quoteIn(selector) !== null) ?? targets[0] ?? {};
}

/** How an annotation names its article; empty where it does not. */
export function sourceOf(annotation: Json): string {
  return stringOr(targetOf(annotation)["source"], "");
}

function positionIn(selector: unknown): Note["position"] {
  const position = listOf(selector)
    .filter(isObject)
    .find(({ type }) => type === "TextPositionSelector");
  return { start: countOr0(position?.["start"]), end: countOr0(position?.["end"]) };
}

/** Whether a tag is one of the states of a note. */
export function isStatus(value: unknown): value is NoteStatus {
  return noteStatuses.some((status) => status === value);
}

/** Whether a class is one of the verdicts. */
export function isVerdict(value: unknown): value is Verdict {
  return verdicts.some((verdict) => verdict === value);
}

function countOr0(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
