/** Where a part of the areas comes from, as the program tells its users. */
export interface AreaSource {
  readonly subject: string;
  readonly source: string;
  readonly licence: string;
  readonly asOf: string;
}

/** The sources of everything that is not an access point, in the order they are credited. */
export const AREA_SOURCES: readonly AreaSource[] = [
  {
    subject: 'names-and-codes',
    source: 'Kemendagri (Kepmendagri 300.2.2-2430/2025), npm idn-area-data 3.1.2',
    licence: 'ODbL-1.0',
    asOf: '2025',
  },
  {
    subject: 'village-locations-and-postal-codes',
    source: 'npm geografis 1.3.2 (OpenStreetMap, satupeta.go.id)',
    licence: 'MIT',
    asOf: '2020',
  },
  {
    subject: 'population',
    source: 'Ditjen Dukcapil Kemendagri, semester II 2024',
    licence: 'public data',
    asOf: '2024-12-31',
  },
  { subject: 'area', source: 'Badan Informasi Geospasial (BIG), 2024', licence: 'public data', asOf: '2024' },
  {
    subject: 'underdeveloped-regencies',
    source: 'Perpres 63/2020 (2020–2024)',
    licence: 'public law',
    asOf: '2020-04-27',
  },
  {
    subject: 'priority-destinations',
    source: 'government programmes for small enterprises name ten; their regencies are our reading of where they lie',
    licence: 'CC0-1.0',
    asOf: '2020',
  },
  {
    subject: 'outlines',
    source: 'computed from village locations and Natural Earth 1:10m (npm world-atlas 2.0.2); approximate',
    licence: 'public domain (Natural Earth), MIT (village locations)',
    asOf: '2020',
  },
];
