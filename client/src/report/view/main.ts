import type { FromPreview, ToPreview } from "../messages.ts";

const api = acquireVsCodeApi<FromPreview>();
const report = document.querySelector("#report");
const notice = document.querySelector("#notice");

window.addEventListener("message", ({ data }: MessageEvent<ToPreview>) => {
  if (data.type === "report") show(data.body);
  if (notice !== null) notice.textContent = data.type === "notice" ? data.words : "";
});

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || isSelecting()) return;
  const link = event.target.closest("a");
  if (link !== null && !link.classList.contains("to-words")) return;
  const words = event.target.closest<HTMLElement>("[data-start]");
  const article = event.target.closest<HTMLElement>("[data-article]");
  if (words === null || article === null) return;
  event.preventDefault();
  api.postMessage({
    type: "open",
    article: Number(article.dataset["article"]),
    start: Number(words.dataset["start"]),
    end: Number(words.dataset["end"]),
  });
});

api.postMessage({ type: "ready" });

/** Puts a report in the place of the last one; the page stays where it is scrolled to, and the focus on its link. */
function show(body: string): void {
  const focused = document.activeElement;
  const place = focused instanceof HTMLAnchorElement ? linkPlace(focused) : null;
  const parsed = new DOMParser().parseFromString(body, "text/html");
  report?.replaceChildren(...parsed.body.children);
  if (place === null) return;
  const again = [...document.querySelectorAll("a")].find((link) => linkPlace(link) === place);
  again?.focus({ preventScroll: true });
}

function linkPlace(link: HTMLAnchorElement): string {
  return `${link.getAttribute("href")} ${link.textContent}`;
}

/** Whether words are being selected, to be copied. */
function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
