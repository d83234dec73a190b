import type { Category } from '../../shared/vocabulary.ts';
import type { Village } from '../areas.ts';
import { drawn, type Random, randomIndex, type Weights } from '../random.ts';
import { customsOf, isKelurahan } from './customs.ts';

/** What stands before the name of the village or of the district. */
interface Kind {
  readonly kind: string;
  readonly of: 'village' | 'district';
  /** Several of a kind in one place are told apart by a number. */
  readonly numbered?: boolean;
  /** A kelurahan has none. */
  readonly onlyDesa?: boolean;
}

const village = (kind: string): Kind => ({ kind, of: 'village' });
const district = (kind: string): Kind => ({ kind, of: 'district' });
const desa = (kind: string): Kind => ({ kind, of: 'village', onlyDesa: true });

type DrawnCategory = Exclude<Category, 'village-office' | 'worship' | 'school' | 'transport'>;

const KINDS: Readonly<Record<DrawnCategory, Weights<Kind>>> = {
  health: [
    [village('Puskesmas Pembantu'), 45],
    [desa('Poskesdes'), 20],
    [desa('Polindes'), 10],
    [district('Puskesmas'), 25],
  ],
  government: [
    [district('Kantor Urusan Agama'), 3],
    [district('Balai Penyuluhan Pertanian'), 3],
    [district('Kantor Korwil Pendidikan'), 2],
    [district('Balai Penyuluhan KB'), 2],
  ],
  community: [
    [village('Balai Warga'), 4],
    [village('Taman Bacaan Masyarakat'), 3],
    [village('Gedung Serbaguna'), 3],
    [village('Sanggar Belajar'), 1],
  ],
  tourism: [
    [village('Objek Wisata'), 4],
    [desa('Desa Wisata'), 3],
    [district('Pusat Informasi Wisata'), 2],
  ],
  business: [
    [village('Pasar'), 5],
    [desa('BUMDes'), 3],
    [village('Koperasi'), 2],
    [district('Sentra UMKM'), 1],
  ],
  security: [
    [village('Pos Polisi'), 5],
    [district('Polsek'), 3],
    [district('Koramil'), 3],
    [village('Pos Babinsa'), 2],
  ],
  other: [[village('Titik Layanan'), 1]],
};

const PUBLIC_SCHOOLS: Weights<Kind> = [
  [{ ...village('SD Negeri'), numbered: true }, 50],
  [{ ...district('SMP Negeri'), numbered: true }, 22],
  [{ ...district('SMA Negeri'), numbered: true }, 12],
  [{ ...district('SMK Negeri'), numbered: true }, 6],
];
const PART_OF_OTHER_SCHOOLS = 0.18;
const PART_OF_DISTRICT_OFFICES = 0.4;
const ATTEMPTS = 12;

/** Gives names that read like those of real places, none twice in a district. */
export function createNamer(random: Random, districtNames: ReadonlyMap<string, string>) {
  const taken = new Set<string>();

  return function nameFor(category: Category, place: Village): string {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const kind = drawKind(category, place);
      if (kind.onlyDesa && isKelurahan(place.code)) continue;
      const name = write(kind, place);
      if (claim(place.district, name)) return name;
    }
    const plain = write(drawKind(category, place), place);
    let number = 2;
    while (!claim(place.district, `${plain} ${number}`)) number += 1;
    return `${plain} ${number}`;
  };

  function claim(districtCode: string, name: string): boolean {
    const key = `${districtCode} ${name}`;
    return !taken.has(key) && Boolean(taken.add(key));
  }

  function drawKind(category: Category, place: Village): Kind {
    const customs = customsOf(place.province);
    switch (category) {
      case 'village-office':
        return village(isKelurahan(place.code) ? 'Kantor Kelurahan' : customs.villageOffice);
      case 'worship':
        return village(drawn(random, customs.worship));
      case 'school':
        return random() < PART_OF_OTHER_SCHOOLS
          ? village(drawn(random, customs.schools))
          : drawn(random, PUBLIC_SCHOOLS);
      case 'transport':
        return district(drawn(random, customs.transport));
      case 'government':
        return random() < PART_OF_DISTRICT_OFFICES ? district(customs.districtOffice) : drawn(random, KINDS.government);
      default:
        return drawn(random, KINDS[category]);
    }
  }

  function write({ kind, of, numbered }: Kind, place: Village): string {
    const name = of === 'village' ? place.name : (districtNames.get(place.district) ?? place.name);
    if (!numbered || (of === 'village' && random() < 0.6)) return `${kind} ${name}`;
    return `${kind} ${1 + randomIndex(random, 3)} ${name}`;
  }
}
