import { CATEGORIES, type Category } from '../../shared/vocabulary.ts';
import { remembered } from './remembered.ts';
import { type Meanings, meaningIn } from './words.ts';

/** "Kantor Desa" and "Pos Kesehatan Desa" both hold "desa": the order decides. */
const MEANINGS: Meanings<Category> = {
  exact: { desa: 'village-office', kelurahan: 'village-office', umum: 'community', publik: 'community' },
  within: [
    ['pesantren,ponpes,madrasah,mi,min,mis,mts,mtsn,mtss,ma,man,mas', 'school'],
    [
      'sekolah,pendidikan,school,education,sd,sdn,sdk,sdi,sdlb,smp,smpn,smpk,sma,sman,smak,smk,smkn,slb,slbn,paud,tk,tkn,universitas,kampus,politeknik,akademi,pkbm,skb,sltp,slta',
      'school',
    ],
    [
      'kesehatan,puskesmas,pustu,puskesmas pembantu,polindes,poskesdes,posyandu,klinik,rs,rsu,rsud,rumah sakit,health,bidan',
      'health',
    ],
    [
      'kantor desa,kantor kelurahan,kantor lurah,kantor kepala desa,balai desa,balai kelurahan,pemerintah desa,pemerintahan desa,kantor kampung,balai kampung,kantor nagari,kantor gampong,village office,keuchik',
      'village-office',
    ],
    [
      'polsek,polres,pospol,polisi,polri,koramil,kodim,tni,militer,keamanan,pertahanan,pertahanan keamanan,pos lintas batas,plbn,pos ad,satgas,security,lanal,lanud',
      'security',
    ],
    [
      'ibadah,rumah ibadah,tempat ibadah,masjid,mesjid,mushola,musholla,surau,gereja,paroki,kapel,pura,vihara,wihara,klenteng,worship,gki,gpm,gmit,gkst',
      'worship',
    ],
    ['wisata,pariwisata,destinasi,tourism,tourist,pantai,homestay,hotel,penginapan', 'tourism'],
    ['transportasi,pelabuhan,dermaga,bandara,bandar udara,terminal,stasiun,transport,penyeberangan', 'transport'],
    [
      'pasar,umkm,ukm,usaha,warung,warkop,toko,kios,kafe,cafe,rumah makan,bisnis,bumdes,bumd,koperasi,niaga,business,pelelangan ikan,tpi,industri',
      'business',
    ],
    [
      'komunitas,community,balai warga,balai adat,balai pertemuan,taman baca,perpustakaan,perpustakaan desa,karang taruna,ruang publik,alun alun,lapangan,gedung serbaguna,asrama,panti asuhan,telecenter,blk',
      'community',
    ],
    [
      'pemerintah,pemerintahan,pemda,kecamatan,kantor camat,kantor distrik,kantor kecamatan,dinas,kantor bupati,government,kua,badan,kantor pemerintah,bpp,kantor',
      'government',
    ],
    ['lainnya,lain lain,lain,other', 'other'],
  ],
};

/** The kind of place that a cell tells: "Sekolah", "SD Negeri", "Puskesmas", or the word of the closed list itself. */
export const categoryFromText = remembered((text): Category | undefined => {
  return CATEGORIES.find((category) => category === text.trim().toLowerCase()) ?? meaningIn(text, MEANINGS);
});
