/** Looks of an element that a picture must carry itself, as SVG has them as attributes. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
] as const;

const SVG = "http://www.w3.org/2000/svg";

/** The parts of a chart that a picture shows; `height` is that of what is drawn in the plot, in pixels. */
export interface ChartPicture {
  readonly axis: SVGSVGElement;
  readonly plot: SVGSVGElement;
  readonly height: number;
}

/** What is drawn in the chart as one SVG picture that needs nothing else: its looks inlined, on the page's ground. */
export function svgPicture(
  { axis, plot, height: plotHeight }: ChartPicture,
  title: string,
): { svg: string; width: number; height: number } {
  const [width, axisHeight] = [plot.clientWidth, axis.clientHeight];
  const height = axisHeight + plotHeight;
  const picture = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
  })) {
    picture.setAttribute(name, String(value));
  }
  const named = document.createElementNS(SVG, "title");
  named.textContent = title;
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", groundOf(plot));
  picture.append(named, ground, part(plot, axisHeight), part(axis, 0));
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`,
    width,
    height,
  };
}

/** The colour behind the chart. */
function groundOf(element: Element): string {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (backgroundColor !== "rgba(0, 0, 0, 0)" && backgroundColor !== "transparent") return backgroundColor;
  }
  return "#ffffff";
}

function part(svg: SVGSVGElement, top: number): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inline(svg, copy);
  copy.setAttribute("y", String(top));
  return copy;
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const look of LOOKS) {
    const value = style.getPropertyValue(look);
    if (value !== "" && value !== "none 0px") to.setAttribute(look, value);
  }
  for (const name of ["class", "tabindex", "role", "data-id", "aria-hidden"]) to.removeAttribute(name);
  for (const [at, child] of [...from.children].entries()) {
    const copied = to.children[at];
    if (copied !== undefined) inline(child, copied);
  }
  if (style.display === "none" || style.visibility === "hidden") to.setAttribute("display", "none");
}

/** Pixels of the picture for each of the page. */
const SHARPNESS = 2;
/** The largest side of a picture that browsers draw, in pixels. */
const LARGEST = 16_000;

/** An SVG picture as PNG. Rejects with a sentence for the user where it is too large to be drawn. */
export async function pngPicture({
  svg,
  width,
  height,
}: {
  svg: string;
  width: number;
  height: number;
}): Promise<Uint8Array> {
  const sharpness = Math.min(SHARPNESS, LARGEST / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * sharpness);
  canvas.height = Math.round(height * sharpness);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) {
    throw new Error("The timeline is too large for a PNG picture: show fewer documents, or save it as SVG.");
  }
  return new Uint8Array(await blob.arrayBuffer());
}
