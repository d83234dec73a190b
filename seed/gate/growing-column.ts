/** A column of numbers that grows, without an object each. */
export class GrowingColumn {
  #values: Float64Array = new Float64Array(1 << 12);
  #length = 0;

  add(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#values[place] ?? Number.NaN;
  }

  get length(): number {
    return this.#length;
  }
}
