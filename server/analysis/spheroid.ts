/** Metres to a degree of latitude and to a degree of longitude. */
export interface Scale {
  readonly north: number;
  readonly east: number;
}

/**
 * The scale of the WGS84 spheroid at a latitude in degrees. Radii of curvature as in Snyder, Map Projections: A Working Manual
 * (1987), eq. 4-18 and 4-20.
 */
export function scaleAt(lat: number): Scale {
  const radians = Math.PI / 180;
  const squash = 1 - WGS84.eccentricitySquared * Math.sin(lat * radians) ** 2;
  const meridian = (WGS84.semiMajorAxis * (1 - WGS84.eccentricitySquared)) / squash ** 1.5;
  const primeVertical = WGS84.semiMajorAxis / Math.sqrt(squash);
  return { north: meridian * radians, east: primeVertical * Math.cos(lat * radians) * radians };
}

/** Metres between two positions on the WGS84 spheroid, projected to a plane at their middle latitude: within 0.01 % up to 100 km. */
export function spheroidDistance(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const { north, east } = scaleAt((lat1 + lat2) / 2);
  return Math.hypot(north * (lat2 - lat1), east * (lon2 - lon1));
}

const WGS84 = { semiMajorAxis: 6_378_137, eccentricitySquared: 0.00669437999014 } as const;
