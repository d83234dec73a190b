/** What stands where a number or a name will come: so wide in pixels, as high as the line. */
export function Bone({ width }: { readonly width: number }) {
  return <i className="bone" style={{ width }} aria-hidden="true" />;
}
