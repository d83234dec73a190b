/** Widths in pixels, one row each: distance, direction, name (one or two lines), place, kind, status. */
const BONES = [
  { far: 78, name: [212, 140], where: 186, meta: 168, status: 166 },
  { far: 58, name: [176], where: 208, meta: 190, status: 188 },
  { far: 58, name: [222], where: 174, meta: 152, status: 154 },
  { far: 58, name: [196], where: 190, meta: 178, status: 170 },
  { far: 58, name: [232], where: 182, meta: 196, status: 162 },
] as const;

function Bone({ width }: { readonly width: number }) {
  return <span className="bone" style={{ width }} />;
}

/** Rows of the size of what comes, so that nothing jumps. `first`: the first of them is the nearest, and larger. */
export function SkeletonRows({ count, first = true }: { readonly count: number; readonly first?: boolean }) {
  const rows = Array.from({ length: count }, (_, index) => BONES[first ? index % 5 : 1 + (index % 4)] ?? BONES[1]);
  return rows.map((bones, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity
    <li key={index} aria-hidden="true">
      <div className={first && index === 0 ? 'row row-nearest' : 'row'}>
        <div>
          <p className="far">
            <b>
              <Bone width={bones.far} />
            </b>
          </p>
          <p className="way">
            <span>
              <Bone width={68} />
            </span>
          </p>
        </div>
        <div>
          <p className="name">
            {bones.name.map((width) => (
              <span key={width} className="bone-line">
                <Bone width={width} />
              </span>
            ))}
          </p>
          <p className="where">
            <Bone width={bones.where} />
          </p>
          <p className="meta">
            <span>
              <Bone width={bones.meta} />
            </span>
          </p>
          <p className="status">
            <span>
              <Bone width={bones.status} />
            </span>
          </p>
        </div>
      </div>
    </li>
  ));
}
