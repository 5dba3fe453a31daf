/** Measures texts as the page's font shows them; remembers what it measured. */
export class TextWidth {
  readonly #context = document.createElement("canvas").getContext("2d");
  readonly #known = new Map<string, number>();

  constructor(font: string) {
    if (this.#context !== null) this.#context.font = font;
  }

  /** The width of a text in pixels. */
  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const width = this.#context?.measureText(text).width ?? 7 * text.length;
    this.#known.set(text, width);
    return width;
  }

  /** A text, cut with an ellipsis where it is wider than `most` pixels: between two words, unless that takes half of it away. */
  fit(text: string, most: number): string {
    if (this.of(text) <= most) return text;
    const characters = [...text];
    let [low, high] = [0, characters.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.of(`${characters.slice(0, middle).join("")}…`) <= most) low = middle;
      else high = middle - 1;
    }
    const kept = characters.slice(0, low).join("");
    const words = characters[low] === " " ? kept : kept.slice(0, Math.max(0, kept.lastIndexOf(" ")));
    return low === 0 ? "" : `${(2 * words.length < kept.length ? kept : words).trimEnd()}…`;
  }
}
