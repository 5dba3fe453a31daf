/** Numbers things from zero in the order in which they are first met; it only grows. */
export class Dictionary<Item> {
  readonly #items: Item[] = [];
  readonly #numbers = new Map<Item, number>();

  at(number: number): Item | undefined {
    return this.#items[number];
  }

  numberOf(item: Item): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.#items.length);
    return this.#items.push(item) - 1;
  }
}
