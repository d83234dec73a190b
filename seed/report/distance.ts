/** A distance in words: "850 m", "2.4 km", "310 km"; in Indonesian with a comma. */
export function distanceIn(metres: string | number | undefined, language: 'id' | 'en'): string {
  const value = Number(metres ?? 0);
  if (value < 1000) return `${Math.round(value)} m`;
  const kilometres = value / 1000;
  const digits = { maximumFractionDigits: kilometres < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(kilometres)} km`;
}
