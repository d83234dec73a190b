/** Rows as high as those that come. */
export function SiteBones({ isList = false }: { readonly isList?: boolean }) {
  const rows = Array.from({ length: isList ? 5 : 18 }, (_, index) => 150 + ((index * 67) % 90));
  return (
    <div className={`site-bones${isList ? ' list' : ''}`} aria-hidden="true">
      {rows.map((width) => (
        <p key={width} className="sk">
          <i style={{ width: 19 }} />
          <i style={{ width }} />
          <i style={{ width: 90 }} />
        </p>
      ))}
    </div>
  );
}
