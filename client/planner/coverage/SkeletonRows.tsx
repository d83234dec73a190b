/** Pixels of what stands in each cell. */
const BONES = [
  [104, 52, 44, 64, 36, 30, 26],
  [86, 52, 38, 50, 36, 24, 26],
  [122, 52, 38, 36, 36, 30, 26],
] as const;

interface SkeletonRowsProps {
  readonly rows: number;
  readonly isPinned?: boolean;
  readonly cells?: number;
}

/** Rows as high as those that come. */
export function SkeletonRows({ rows, isPinned = false, cells = 7 }: SkeletonRowsProps) {
  return Array.from({ length: rows }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity
    <tr key={index} className={isPinned ? 'sk pin' : 'sk'}>
      {(BONES[index % BONES.length] ?? BONES[0]).slice(0, cells).map((width, cell) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: neither have the cells
        <td key={cell} className={cell === 3 ? 'barc' : undefined}>
          <i style={{ width }} aria-hidden="true" />
        </td>
      ))}
    </tr>
  ));
}
