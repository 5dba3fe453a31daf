import { AXIS } from "./chart-frame.ts";

/** How far from the edges a mark stands that was scrolled to, and nearer than what it is out of sight. */
const MARGIN = 40;
const EDGE = 20;

/** The nodes of the marks that are drawn, each with its entry's id: focus, scrolling, and what stands out. */
export class MarkNodes {
  readonly #plot: Element;
  readonly #scroller: HTMLElement;

  constructor(plot: Element, scroller: HTMLElement) {
    this.#plot = plot;
    this.#scroller = scroller;
  }

  /** The id of the entry that has the focus. */
  get focused(): string | null {
    const { activeElement } = document;
    return activeElement !== null && this.#plot.contains(activeElement) ? idOf(activeElement) : null;
  }

  /** Gives an entry the focus, without scrolling. */
  focus(id: string): void {
    const node = this.#plot.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`);
    node?.focus({ preventScroll: true });
  }

  /** Scrolls up or down until what stands at a height is in sight, in pixels. */
  scrollTo(y: number): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const room = clientHeight - AXIS;
    if (y - EDGE < scrollTop) this.#scroller.scrollTop = y - MARGIN;
    else if (y + EDGE > scrollTop + room) this.#scroller.scrollTop = y + MARGIN - room;
  }

  /** Marks the entries with these ids, and no others. */
  markRelated(ids: ReadonlySet<string>): void {
    for (const node of this.#plot.querySelectorAll(".mark")) {
      node.classList.toggle("related", ids.has(idOf(node) ?? ""));
    }
  }
}

/** The id of the entry that a node stands for. */
export function idOf(node: EventTarget | null): string | null {
  return node instanceof Element ? node.getAttribute("data-id") : null;
}
