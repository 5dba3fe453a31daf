import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { DAY, type Domain } from "./days.ts";

/** The least time that can be zoomed in to. */
const LEAST = 6 * DAY;

/** Zooming and panning of a chart's time with wheel, drag and touch. */
export class ZoomTime {
  readonly #behaviour = zoom<SVGSVGElement, unknown>();
  readonly #element: SVGSVGElement;
  #whole: Domain = [0, 1];
  #gutter = 0;
  #width = 1;
  #quiet = false;

  /** `onZoom` is told the time in sight; `null` where all of it is. */
  constructor(element: SVGSVGElement, onZoom: (domain: Domain | null) => void) {
    this.#element = element;
    this.#behaviour
      .filter((event: MouseEvent | WheelEvent) => !event.button && this.#isForTime(event))
      .wheelDelta(strengthOf)
      .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!this.#quiet) onZoom(transform.k === 1 ? null : this.#domainOf(transform));
      });
    select(element).call(this.#behaviour).on("dblclick.zoom", null);
    element.addEventListener("wheel", (event) => this.#pan(event), { passive: false });
  }

  /** Takes the whole time, where it is drawn, and which part of it is in sight. */
  set(whole: Domain, gutter: number, width: number, domain: Domain | null): void {
    this.#whole = whole;
    this.#gutter = gutter;
    this.#width = width;
    const length = whole[1] - whole[0];
    this.#behaviour
      .extent([
        [gutter, 0],
        [gutter + width, 1],
      ])
      .translateExtent([
        [gutter, Number.NEGATIVE_INFINITY],
        [gutter + width, Number.POSITIVE_INFINITY],
      ])
      .scaleExtent([1, Math.max(1, length / LEAST)]);
    this.#quiet = true;
    select(this.#element).call(
      this.#behaviour.transform,
      domain === null ? zoomIdentity : this.#transformOf(domain),
    );
    this.#quiet = false;
  }

  /** Zooms in (`factor` above 1) or out around a place of the chart, or its middle. */
  by(factor: number, x = this.#gutter + this.#width / 2): void {
    select(this.#element).call(this.#behaviour.scaleBy, factor, [x, 0]);
  }

  /** Moves by a part of what is in sight. */
  move(part: number): void {
    const k = this.#transform().k;
    select(this.#element).call(this.#behaviour.translateBy, (-part * this.#width) / k, 0);
  }

  /** Shows all of the time. */
  all(): void {
    select(this.#element).call(this.#behaviour.transform, zoomIdentity);
  }

  #transform(): ZoomTransform {
    return (this.#element as SVGSVGElement & { __zoom?: ZoomTransform }).__zoom ?? zoomIdentity;
  }

  /** A wheel turned by itself scrolls the rows where there are more than in sight; with Ctrl, Cmd or a pinch it zooms. */
  #isForTime(event: MouseEvent | WheelEvent): boolean {
    if (event.type !== "wheel" || event.ctrlKey || event.metaKey || event.altKey) return true;
    const { scrollHeight = 0, clientHeight = 0 } = this.#element.parentElement ?? {};
    return (
      !event.shiftKey && scrollHeight <= clientHeight && event instanceof WheelEvent && event.deltaX === 0
    );
  }

  /** A wheel turned sideways, or with Shift, pans. */
  #pan(event: WheelEvent): void {
    if (this.#isForTime(event)) return;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (sideways === 0) return;
    event.preventDefault();
    select(this.#element).call(this.#behaviour.translateBy, -sideways / this.#transform().k, 0);
  }

  #domainOf({ k, x }: ZoomTransform): Domain {
    const [from, to] = this.#whole;
    const timeAt = (pixel: number): number =>
      from + (((pixel - x) / k - this.#gutter) / this.#width) * (to - from);
    return [timeAt(this.#gutter), timeAt(this.#gutter + this.#width)];
  }

  #transformOf([from, to]: Domain): ZoomTransform {
    const length = this.#whole[1] - this.#whole[0];
    const k = Math.min(Math.max(1, length / (to - from)), Math.max(1, length / LEAST));
    const start = this.#gutter + ((from - this.#whole[0]) / length) * this.#width;
    const x = Math.min(
      this.#gutter * (1 - k),
      Math.max(this.#gutter - k * start, (this.#gutter + this.#width) * (1 - k)),
    );
    return zoomIdentity.translate(x, 0).scale(k);
  }
}

/** A step of a wheel in pixels; a pinch comes as many wheel events of less, with Ctrl. */
const STEP = 40;

/** By what power of two a turn of the wheel zooms: as d3-zoom has it, but that Ctrl makes only a pinch stronger. */
function strengthOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit =
    deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.002 : deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 1;
  return -deltaY * unit * (ctrlKey && Math.abs(deltaY) < STEP ? 10 : 1);
}
