import { type Html, html } from './html.ts';

/** Where the figures and formulas come from; titles stay in their own language. */
const SOURCES: readonly (readonly [text: string, href: string])[] = [
  [
    'Karney, C. F. F. (2013). Algorithms for geodesics. Journal of Geodesy 87, 43–55',
    'https://doi.org/10.1007/s00190-012-0578-z',
  ],
  [
    'Church, R., ReVelle, C. (1974). The maximal covering location problem. Papers of the Regional Science Association 32, 101–118',
    'https://doi.org/10.1007/BF01942293',
  ],
  [
    'Nemhauser, G. L., Wolsey, L. A., Fisher, M. L. (1978). An analysis of approximations for maximizing submodular set functions, I. Mathematical Programming 14, 265–294',
    'https://doi.org/10.1007/BF01588971',
  ],
  [
    'Fisher, M. L. (1981). The Lagrangian relaxation method for solving integer programming problems. Management Science 27, 1–18',
    'https://doi.org/10.1287/mnsc.27.1.1',
  ],
  ['HiGHS: linear optimization software', 'https://highs.dev/'],
  [
    'Perpres 63/2020 tentang Penetapan Daerah Tertinggal Tahun 2020–2024 (Sekretariat Kabinet)',
    'https://setkab.go.id/inilah-perpres-63-tahun-2020-tentang-penetapan-daerah-tertinggal-tahun-2020-2024',
  ],
  [
    '7.634 titik akses internet gratis, keterangan Menteri Kominfo 5 Oktober 2020 (Bimata)',
    'https://bimata.id/2020/10/pemerintah-berikan-7-634-titik-internet-gratis-selama-pandemi',
  ],
  ['Ditjen Dukcapil Kemendagri: data kependudukan semester II 2024', 'https://dukcapil.kemendagri.go.id/'],
  ['idn-area-data 3.1.2: Kepmendagri 300.2.2-2430/2025 (ODbL 1.0)', 'https://www.npmjs.com/package/idn-area-data'],
  ['geografis 1.3.2: OpenStreetMap, satupeta.go.id (MIT)', 'https://www.npmjs.com/package/geografis'],
  ['© OpenStreetMap contributors (ODbL 1.0)', 'https://www.openstreetmap.org/copyright'],
  ['SDG 9.1.1: metadata (United Nations Statistics Division)', 'https://unstats.un.org/sdgs/metadata/'],
];

export function sourceList(): Html {
  return html`<ol class="sources">${SOURCES.map(
    ([text, href]) => html`
<li><a href="${href}">${text}</a></li>`,
  )}
</ol>`;
}
