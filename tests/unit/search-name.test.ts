import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName, searchName } from '../../shared/search-name.ts';

describe('a name as it is compared', () => {
  it.each([
    ['Kabupaten Kupang', 'kupang'],
    ['Kab. Kupang', 'kupang'],
    ['KOTA KUPANG', 'kupang'],
    ['Kota Administrasi Jakarta Pusat', 'jakarta pusat'],
    ['Kabupaten Administrasi Kepulauan Seribu', 'kepulauan seribu'],
    ['Desa Oebelo', 'oebelo'],
    ['kel. Oebobo', 'oebobo'],
    ['Kec.Alak', 'alak'],
    ['Gampong Baro', 'baro'],
    ['Provinsi Nusa Tenggara Timur', 'nusa tenggara timur'],
    ['Ma’rang', 'marang'],
    ["Ma'rang", 'marang'],
    ['Pangkajene dan Kepulauan', 'pangkajene dan kepulauan'],
    ['Bau-Bau', 'bau bau'],
    ['  Labuan   Bajo ', 'labuan bajo'],
    ['Émpat Lawäng', 'empat lawang'],
    ['Kota', 'kota'],
    ['Desa', 'desa'],
    ['Kotabaru', 'kotabaru'],
    ['Kampung', 'kampung'],
    ['SD Negeri 2', 'sd negeri 2'],
    ['!?', ''],
    ['', ''],
  ])('%s → %s', (name, compared) => {
    expect(searchName(name)).toBe(compared);
  });

  it('keeps the administrative words where the plain name is wanted', () => {
    expect(plainName('Kab. Kupang')).toBe('kab kupang');
  });

  it('has single blanks between words, and is its own plain name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = plainName(text);
        expect(plain).not.toMatch(/^ | {2}| $/);
        expect(plain).not.toMatch(/[%_\\'"]/);
        expect(plainName(plain)).toBe(plain);
        expect(plain.endsWith(searchName(text))).toBe(true);
        if (plain !== '') expect(searchName(text)).not.toBe('');
      }),
      { seed: 7634 },
    );
  });

  it('does not depend on case, marks or how a letter is composed', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeéèüñ -.'), maxLength: 30 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(searchName(text.toUpperCase())).toBe(searchName(text));
        expect(searchName(text.normalize('NFD'))).toBe(searchName(text.normalize('NFC')));
      }),
      { seed: 7634 },
    );
  });
});
