import { describe, expect, it } from 'vitest';
import { SEAS } from '../../client/map/seas.ts';
import { countText, lengthText, MAP_WORDS, regionText, shortCountText } from '../../client/words/map.ts';
import { isInside } from '../../shared/lon-lat.ts';

describe('the words of the map', () => {
  it('write lengths and counts as each language does', () => {
    expect(lengthText(500, 'id')).toBe('500\u00a0m');
    expect(lengthText(2500, 'id')).toBe('2,5\u00a0km');
    expect(lengthText(2500, 'en')).toBe('2.5\u00a0km');
    expect(countText(7634, 'id')).toBe('7.634');
    expect(shortCountText(7634, 'en')).toBe('7,634');
    expect(shortCountText(150_000, 'en')).toBe('150K');
  });

  it('abbreviate regions', () => {
    expect(regionText('Kabupaten Kupang', 'id')).toBe('Kab. Kupang');
    expect(regionText('Kab. Kupang', 'id')).toBe('Kab. Kupang');
    expect(regionText('Kota Kupang', 'id')).toBe('Kota Kupang');
    expect(regionText('Kabupaten Kupang', 'en')).toBe('Kupang');
    expect(regionText('Kota Kupang', 'en')).toBe('Kupang City');
    expect(regionText('Kota Administrasi Jakarta Pusat', 'en')).toBe('Jakarta Pusat City');
  });

  it('say every sentence in both languages', () => {
    expect(Object.keys(MAP_WORDS.en)).toEqual(Object.keys(MAP_WORDS.id));
    expect(MAP_WORDS.en.shows('3', '7')).toContain('3 of 7');
  });
});

describe('names on water', () => {
  it('stand in or around Indonesia, in both languages, for some zooms', () => {
    for (const sea of SEAS) {
      for (const place of sea.places) expect(isInside(place, [92, -14, 145, 10]), sea.id).toBe(true);
      expect(sea.id && sea.en).toBeTruthy();
      expect(sea.from).toBeLessThan(sea.to);
      expect(sea.places.length).toBeGreaterThan(0);
    }
  });
});
