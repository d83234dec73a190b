import { metresPerDegree } from './geodesic.ts';

/** A scale bar: a round length in metres and its width in px. */
export interface ScaleBar {
  readonly metres: number;
  readonly width: number;
}

const LONGEST = 120;

/** The longest bar of 1, 2 or 5 times a power of ten metres that fits, along the parallel of a latitude. */
export function scaleBarAt(lat: number, zoom: number): ScaleBar {
  const metresPerPixel = metresPerDegree(lat).lon / ((256 / 360) * 2 ** zoom);
  const longest = LONGEST * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((times) => times * power <= longest) ?? 1) * power;
  return { metres, width: metres / metresPerPixel };
}
