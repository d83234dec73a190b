interface Sized {
  readonly code: string;
  readonly name: string;
  readonly population: number;
}

const AT_MOST = 3;

/** Those with the most similar number of people, by ratio; where the region is not among them, those with the most. */
export function similarBySize<Region extends Sized>(regions: readonly Region[], code: string | null): Region[] {
  const own = regions.find((region) => region.code === code);
  if (!own) return [...regions].sort((a, b) => b.population - a.population).slice(0, AT_MOST);
  const distance = ({ population }: Sized) => Math.abs(Math.log((population + 1) / (own.population + 1)));
  return regions
    .filter((region) => region !== own)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, AT_MOST);
}
