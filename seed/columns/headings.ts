/**
 * What a column of a list can tell. `coordinates` holds latitude and longitude together; `code` is a Kemendagri code of any
 * level. `approximate` and `dataset` stand in what this program exports: a point at its village, and an invented one.
 */
export const COLUMN_KEYS = [
  'id',
  'name',
  'category',
  'technology',
  'status',
  'verifiedOn',
  'bandwidth',
  'openingHours',
  'provider',
  'address',
  'province',
  'regency',
  'district',
  'village',
  'code',
  'lat',
  'lon',
  'coordinates',
  'approximate',
  'dataset',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** Headings as lists in Indonesia use them, without case, blanks and marks; the surest first; a blank between two. */
export const HEADINGS: Readonly<Record<ColumnKey, string>> = {
  id:
    'id idlokasi lokasiid idtitik kodelokasi kodetitik idsite siteid kodesite nomorlokasi nolokasi locationid ' +
    'pointid idpelanggan npsn uuid identifier',
  name:
    'namalokasi namatitik namatempat namalokasititik namasite sitename locationname name nama namafasilitas ' +
    'namainstansi namasekolah namapuskesmas namalayananpublik lokasilayanan lokasi titiklokasi titik location ' +
    'site tempat instansi',
  category:
    'jenislayanan kategori category jenislokasi kategorilokasi jenistempat jenisfasilitas jenis ' +
    'jenislayananpublik layananpublik peruntukan sektor kelompok type kind tipelokasi tipe',
  technology:
    'teknologi technology jenisteknologi jenisakses aksesinternet mediaakses media akses mediatransmisi transmisi ' +
    'jeniskoneksi koneksi connection backhaul teknologiakses',
  status:
    'status statuslayanan statusoperasional statuslokasi statuskoneksi statusaktif kondisi kondisilayanan ' +
    'statuson onairstatus statusonair keaktifan servicestatus',
  verifiedOn:
    'tanggalverifikasi tglverifikasi verifiedon tanggalstatus tglstatus verificationdate tanggalpemeriksaan ' +
    'tanggalpengecekan terakhirdiperiksa tanggalupdate tglupdate tanggalpembaruan updatedat lastchecked ' +
    'lastupdate tanggaldata verifieddate',
  bandwidth:
    'bandwidth kapasitas kecepatan bandwith bandwidthmbps kapasitasbandwidth kecepataninternet speed ' +
    'kapasitasmbps kecepatanmbps bandwidthkbps bw lebarpita throughput',
  openingHours: 'openinghours jambuka jamoperasional jamlayanan jamoperasi waktulayanan hours',
  provider:
    'penyedia provider penyedialayanan operator isp penyelenggara vendor mitra serviceprovider penyediajasa ' +
    'namapenyedia',
  address: 'alamat address alamatlokasi alamatlengkap jalan street namajalan',
  province: 'provinsi province namaprovinsi prov propinsi namaprop namaprov wilayahprovinsi',
  regency:
    'kabupatenkota kabkota kabupaten regency kab kotakabupaten kotakab namakabupaten namakabkota ' +
    'namakabupatenkota kabkot regencycity kota city dati2 nmkab kabko district2',
  district: 'kecamatan district kec namakecamatan subdistrict distrik nmkec kecamatandistrik',
  village:
    'desakelurahan kelurahandesa desakel keldesa desa kelurahan village namadesa namakelurahan namadesakelurahan ' +
    'kel kampung gampong nagari nmdesa desakelurahankampung',
  code:
    'villagecode kodedesa kodekelurahan kodedesakelurahan kodekemendagri kodewilayah kodewilayahdesa districtcode ' +
    'kodekecamatan regencycode kodekabupaten kodekabkota kodekab areacode',
  lat:
    'lintang latitude lat garislintang koordinatlintang latitudey ylatitude koordinaty koordy lintangy ' +
    'latitudelintang lintanglatitude ycoord latitudedd y',
  lon:
    'bujur longitude lon long lng garisbujur koordinatbujur longitudex xlongitude koordinatx koordx bujurx ' +
    'longitudebujur bujurlongitude longtitude longitudedd xcoord x',
  coordinates:
    'koordinat coordinates coordinate titikkoordinat latlong latlon latlng lintangbujur koordinatlokasi ' +
    'koordinatgps gps latitudelongitude lokasigps posisi sharelok sharelocation googlemaps linkgooglemaps ' +
    'linkmaps maps geolocation geotag',
  approximate: 'approximate letakperkiraan perkiraan koordinatperkiraan',
  dataset: 'dataset',
};
