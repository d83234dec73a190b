/** Many short texts in one piece of memory: a million names take what they are long, without an object each. */
export class TextStore {
  #bytes = Buffer.alloc(1 << 16);
  #ends: Uint32Array = new Uint32Array(1 << 12);
  #length = 0;

  /** Adds a text; its place is the number of texts before it. */
  add(text: string): void {
    const start = this.#endOf(this.#length - 1);
    const size = Buffer.byteLength(text);
    if (start + size > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, start + size));
      this.#bytes.copy(larger);
      this.#bytes = larger;
    }
    if (this.#length === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#bytes.write(text, start);
    this.#ends[this.#length] = start + size;
    this.#length += 1;
  }

  at(place: number): string {
    return this.#bytes.toString('utf8', this.#endOf(place - 1), this.#endOf(place));
  }

  isBlank(place: number): boolean {
    return this.#endOf(place - 1) === this.#endOf(place);
  }

  /** Orders two texts by their bytes. */
  compare(one: number, other: number): number {
    return this.#bytes.compare(
      this.#bytes,
      this.#endOf(other - 1),
      this.#endOf(other),
      this.#endOf(one - 1),
      this.#endOf(one),
    );
  }

  get length(): number {
    return this.#length;
  }

  #endOf(place: number): number {
    return place < 0 ? 0 : (this.#ends[place] ?? 0);
  }
}
