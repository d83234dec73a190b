/** Gives the best site again and again while gains only ever fall. */
export interface SiteHeap {
  /** Takes out the site of the highest gain, of equal ones the one that is named first; −1 when none gains anything. */
  readonly take: () => number;
}

/**
 * Lazy selection (Minoux 1978): a site is held at its last known gain, and as gains only fall, the first that still has its
 * gain is the best of all. A binary heap.
 * @param sites those that may be taken, in the order that decides between equal gains.
 * @param gains by site, always current.
 */
export function createSiteHeap(sites: Int32Array, gains: Float64Array): SiteHeap {
  // The heap holds places in `sites`, so that the smaller number wins between equals.
  const heap = new Int32Array(sites.length);
  const known = new Float64Array(sites.length);
  let size = 0;
  for (let place = 0; place < sites.length; place += 1) {
    known[place] = gains[sites[place] as number] as number;
    if ((known[place] as number) > 0) heap[size++] = place;
  }
  for (let at = (size >> 1) - 1; at >= 0; at -= 1) sink(at);

  return {
    take() {
      while (size > 0) {
        const first = heap[0] as number;
        const site = sites[first] as number;
        const current = gains[site] as number;
        const isBest = known[first] === current;
        if (isBest || current === 0) {
          size -= 1;
          heap[0] = heap[size] as number;
        } else known[first] = current;
        sink(0);
        if (isBest) return site;
      }
      return -1;
    },
  };

  function sink(from: number): void {
    const moved = heap[from] as number;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && stands(heap[child + 1] as number, heap[child] as number)) child += 1;
      if (!stands(heap[child] as number, moved)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = moved;
  }

  /** Whether one stands above the other. */
  function stands(one: number, other: number): boolean {
    const difference = (known[one] as number) - (known[other] as number);
    return difference > 0 || (difference === 0 && one < other);
  }
}
