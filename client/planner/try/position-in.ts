import { angleFromText, coordinatesFromText } from '../../../shared/coordinates.ts';
import type { LonLat } from '../../../shared/lon-lat.ts';
import type { Columns } from './recognise-columns.ts';

/**
 * The position that a row says in degrees, longitude first, as it stands there: not set right where latitude and longitude are
 * in each other's place, unless a hemisphere says which is which. null: it says none.
 */
export function positionIn(row: readonly string[], position: Columns['position']): LonLat | null {
  if ('both' in position) return coordinatesFromText(cell(row, position.both));
  const lat = angleFromText(cell(row, position.lat));
  const lon = angleFromText(cell(row, position.lon));
  return lat && lon ? [lon.degrees, lat.degrees] : null;
}

function cell(row: readonly string[], place: number): string {
  return (row[place] ?? '').trim();
}
