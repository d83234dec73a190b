/** Widths in pixels of the value of each fact. */
const FACTS = [168, 150, 120, 190, 150, 96];

/** The page of a point before its answer, in the size of what comes. */
export function PointSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="lead">
        <p className="status">
          <span className="bone" style={{ width: 170 }} />
        </p>
        <p className="lead-title">
          <span className="bone" style={{ width: 280 }} />
        </p>
        <p>
          <span className="bone" style={{ width: 320 }} />
        </p>
      </div>
      <div className="go">
        <span className="btn btn-wide">
          <span className="bone" style={{ width: 120 }} />
        </span>
      </div>
      <div className="facts">
        {FACTS.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
          <div key={index}>
            <span className="fact-name">
              <span className="bone" style={{ width: 72 }} />
            </span>
            <span>
              <span className="bone" style={{ width }} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
