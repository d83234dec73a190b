import { STATUSES, type Status } from '../../shared/vocabulary.ts';
import { remembered } from './remembered.ts';
import { type Meanings, meaningIn } from './words.ts';

const MEANINGS: Meanings<Status> = {
  exact: {
    on: 'active',
    up: 'active',
    ok: 'active',
    ya: 'active',
    yes: 'active',
    y: 'active',
    '1': 'active',
    baik: 'active',
    off: 'trouble',
    down: 'trouble',
    tidak: 'trouble',
    no: 'trouble',
    '0': 'trouble',
  },
  within: [
    [
      'belum diverifikasi,belum verifikasi,tidak diketahui,unverified,unknown,belum dicek,belum diperiksa',
      'unverified',
    ],
    [
      'kontrak habis,kontrak berakhir,kontrak selesai,habis kontrak,putus kontrak,selesai kontrak,berakhir,contract ended,terminated,terminasi,dismantle,dismantled,dibongkar,tutup,dihentikan,pemutusan,putus',
      'contract-ended',
    ],
    [
      'rencana,direncanakan,usulan,planned,plan,belum dibangun,belum aktif,belum on air,belum terpasang,instalasi,proses instalasi,pembangunan,tahap pembangunan,calon',
      'planned',
    ],
    [
      'tidak aktif,nonaktif,non aktif,gangguan,mati,rusak,off air,offair,offline,tidak berfungsi,tidak beroperasi,tidak online,trouble,inactive,not active,terganggu,bermasalah,down,putus sementara,off',
      'trouble',
    ],
    [
      'aktif,active,on air,onair,online,beroperasi,operasional,operational,berfungsi,normal,menyala,terpasang,live,lancar',
      'active',
    ],
  ],
};

/** The status that a cell tells: "Aktif", "On Air", "Gangguan", "Kontrak habis", or the word of the closed list itself. */
export const statusFromText = remembered((text): Status | undefined => {
  return STATUSES.find((status) => status === text.trim().toLowerCase()) ?? meaningIn(text, MEANINGS);
});
