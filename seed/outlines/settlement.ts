/** An inhabited place: the grain that outlines are computed from. Longitude and latitude in decimal degrees, WGS84. */
export interface Settlement {
  /** Kemendagri code of today of the regency it belongs to, such as `53.71`. */
  readonly regency: string;
  /** Whatever tells districts of one regency apart: a code or a name. */
  readonly district: string;
  readonly lon: number;
  readonly lat: number;
}
