/** The `count`-th largest of some values, by Hoare's selection; −∞ when there are fewer. The values are reordered. */
export function largest(values: Float64Array, count: number): number {
  if (count > values.length) return Number.NEGATIVE_INFINITY;
  if (count <= 0) return Number.POSITIVE_INFINITY;
  const wanted = values.length - count;
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const moved = values[left] as number;
      values[left] = values[right] as number;
      values[right] = moved;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted] as number;
}
