const ADMINISTRATIVE_WORDS =
  /^(?:(?:provinsi|prov|kabupaten|kab|kota administrasi|kota|adm|administrasi|kecamatan|kec|kelurahan|kel|desa|ds|gampong|nagari|kampung|kp)\s+)+(?=\S)/;

/**
 * A name as it is compared in a search: lower case, without marks and punctuation, single blanks, and without the leading
 * administrative words that people leave out ("Kab. Kupang" and "Kabupaten Kupang" both become "kupang").
 */
export function searchName(name: string): string {
  return plainName(name).replace(ADMINISTRATIVE_WORDS, '');
}

const PLAIN = /^[ -~]*$/;

/** Lower case, without marks and punctuation, words separated by single blanks. */
export function plainName(name: string): string {
  // Nearly all names are plain letters, for which this is the same and several times quicker.
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
