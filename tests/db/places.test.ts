import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom, type Random, randomIndex, shuffled } from '../../seed/random.ts';
import type { Place } from '../../shared/places.ts';
import { searchName } from '../../shared/search-name.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

interface Named {
  readonly code: string;
  readonly name: string;
}

let regencies: Named[];
let districts: Named[];

beforeAll(async () => {
  regencies = await database.sql<Named[]>`select code, name from region where level = 'regency' order by code`;
  districts = await database.sql<Named[]>`select code, name from region where level = 'district' order by code`;
});

describe('a search finds first', () => {
  it.each([
    ['Kupamg', 'regency', 'Kota Kupang'],
    ['surabya', 'regency', 'Kota Surabaya'],
    ['semarng', 'regency', 'Kota Semarang'],
    ['jogja', 'province', 'Daerah Istimewa Yogyakarta'],
    ['jogjakarta', 'province', 'Daerah Istimewa Yogyakarta'],
    ['solo', 'regency', 'Kota Surakarta'],
    ['ujung pandang', 'regency', 'Kota Makassar'],
    ['makasar', 'regency', 'Kota Makassar'],
    ['jkt', 'province', 'DKI Jakarta'],
    ['labuhan bajo', 'regency', 'Kabupaten Manggarai Barat'],
    ['NTT', 'province', 'Nusa Tenggara Timur'],
    ['ntb', 'province', 'Nusa Tenggara Barat'],
    ['dki', 'province', 'DKI Jakarta'],
    ['jakarta', 'province', 'DKI Jakarta'],
    ['bandung', 'regency', 'Kabupaten Bandung'],
    ['kota bandung', 'regency', 'Kota Bandung'],
    ['kab. bandung', 'regency', 'Kabupaten Bandung'],
    ['kab kupang', 'regency', 'Kabupaten Kupang'],
    ['Kabupaten Kupang', 'regency', 'Kabupaten Kupang'],
    ['kota kupang', 'regency', 'Kota Kupang'],
    ['kupang', 'regency', 'Kota Kupang'],
    ['  KUPANG  ', 'regency', 'Kota Kupang'],
    ['kec alak', 'district', 'Alak'],
    ['alak kota kupang', 'district', 'Alak'],
    ['desa oebelo', 'village', 'Oebelo'],
    ['oebelo kupang tengah', 'village', 'Oebelo'],
    ['oebelo, kec. kupang tengah', 'village', 'Oebelo'],
    ['ngada', 'regency', 'Kabupaten Ngada'],
    ['85361', 'postal-code', '85361'],
    ['SIM-00042', 'point', 'Simulasi: SD Negeri 2 Buket Tualang'],
    ['sim-00042', 'point', 'Simulasi: SD Negeri 2 Buket Tualang'],
    ['SD Negeri 2 Buket Tualang', 'point', 'Simulasi: SD Negeri 2 Buket Tualang'],
  ])('%s → %s %s', async (q, kind, name) => {
    expect((await ask(q))[0]).toMatchObject({ kind, name });
  });

  it('the village in the region that was named with it', async () => {
    expect((await ask('oebelo amanuban selatan'))[0]?.context).toContain('Amanuban Selatan');
    expect((await ask('oebelo kupang tengah'))[0]?.context).toContain('Kupang Tengah');
  });

  it('the area of a postal code, then its villages', async () => {
    const [area, ...members] = await ask('85361', 20);
    expect(area?.bbox).not.toBeNull();
    expect(members.map(({ kind }) => kind)).toEqual(members.map(() => 'village'));
    expect(members.map(({ name }) => name)).toContain('Oebelo');
  });
});

describe('a position that was typed or pasted is the place asked for', () => {
  it.each([
    '-10.17, 123.6',
    '-10.17,123.6',
    '-10.17 123.6',
    '123.6, -10.17',
    '(-10.17, 123.6)',
    '-10,17; 123,6',
    '10,17 LS 123,6 BT',
    "10°10'12\"S 123°36'E",
    "S 10°10.2' E 123°36.0'",
    'geo:-10.17,123.6',
    'https://www.google.com/maps/@-10.17,123.6,15z',
    'https://www.openstreetmap.org/#map=15/-10.17/123.6',
    'https://maps.google.com/?q=-10.17,123.6',
  ])('%s', async (q) => {
    const [place, ...others] = await ask(q);
    expect(others).toEqual([]);
    expect(place).toMatchObject({
      kind: 'coordinate',
      name: 'Oebobo',
      context: expect.stringContaining('Kota Kupang'),
    });
    expect(place?.lon).toBeCloseTo(123.6, 9);
    expect(place?.lat).toBeCloseTo(-10.17, 9);
  });

  it('and has no village on the high sea or abroad', async () => {
    for (const q of ['0, 0', '-11, 96', '51.5, -0.1'])
      expect((await ask(q))[0]).toMatchObject({ kind: 'coordinate', code: null, context: '' });
  });
});

describe('a search inside a region', () => {
  it('finds what lies there, though places of the name elsewhere are larger, and nothing of elsewhere', async () => {
    const random = createRandom(12);
    const villages = await database.sql<Named[]>`select code, name from village where province = '53' order by code`;
    for (const { code, name } of shuffled(random, villages).slice(0, 60)) {
      const region = code.slice(0, 5);
      const { body } = await database.ask(`/api/v1/places?q=${encodeURIComponent(name)}&limit=20&region=${region}`);
      const found = body.places as Place[];
      expect(found.map((place) => place.code)).toContain(code);
      for (const place of found)
        if (place.kind !== 'point') expect(place.code).toMatch(new RegExp(`^${region}(\\.|$)`));
    }
  });

  it('finds no place for a position outside, and no point', async () => {
    for (const q of ['-6.2, 106.8', '0, 0', 'denpasar', 'SIM-00001'])
      expect((await database.ask(`/api/v1/places?q=${encodeURIComponent(q)}&region=53.71`)).body.places).toEqual([]);
    const { body } = await database.ask('/api/v1/places?q=-10.17,+123.6&region=53.71');
    expect(body.places).toHaveLength(1);
  });
});

describe('a search by part of a name', () => {
  it.each(['ba', 'ku', 'ja', 'si', 'pa', 'me', 'te', 'de'])(
    'of two letters puts bigger places first: %s',
    async (q) => {
      const rows = await database.sql<{ code: string; population: number }[]>`
      select code, population from region union all select code, population from village`;
      const people = new Map(rows.map(({ code, population }) => [code, population]));
      const places = await ask(q);
      expect(places).toHaveLength(8);
      const sizes = places.filter(({ kind }) => kind !== 'point').map(({ code }) => people.get(code ?? ''));
      expect(sizes).toEqual(sizes.toSorted((a = 0, b = 0) => b - a));
      expect(['province', 'regency']).toContain(places[0]?.kind);
    },
  );

  it('finds each of the 514 regencies by its own name among the first three', async () => {
    const lost: string[] = [];
    for (const { code, name } of regencies) {
      const places = await ask(name, 3);
      if (!places.some((place) => place.code === code)) lost.push(name);
    }
    expect(lost).toEqual([]);
  });

  it('finds a regency by any beginning of its name of four letters or more', async () => {
    const random = createRandom(6);
    const lost: string[] = [];
    for (const { code, name } of shuffled(random, regencies).slice(0, 40)) {
      const plain = searchName(name);
      for (let length = 4; length <= plain.length; length += 1) {
        const places = await ask(plain.slice(0, length));
        if (!places.some((place) => place.code === code)) lost.push(`${plain.slice(0, length)} (${name})`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('finds at least nine of ten names with one letter wrong', async () => {
    const random = createRandom(7);
    const long = shuffled(random, [...regencies, ...districts]).filter(({ name }) => searchName(name).length >= 6);
    const lost: string[] = [];
    for (const { code, name } of long.slice(0, 100)) {
      const wrong = withOneLetterWrong(random, searchName(name));
      const places = await ask(wrong);
      if (!places.some((place) => place.code === code)) lost.push(`${wrong} (${name})`);
    }
    expect(lost.length, lost.join('; ')).toBeLessThanOrEqual(10);
  });

  it('never gives more than asked for, nor the same place twice', async () => {
    for (const q of ['a', 'ban', 'bandung', 'kupamg', 'sd negeri', '85361', 'sukamaju']) {
      for (const limit of [1, 2, 8, 20]) {
        const places = await ask(q, limit);
        expect(places.length).toBeLessThanOrEqual(limit);
        expect(new Set(places.map(({ kind, code }) => `${kind} ${code}`)).size).toBe(places.length);
      }
    }
  });

  it('gives the same places in the same order each time', async () => {
    for (const q of ['85361', 'su', 'sukamaju', 'kupamg', 'tanjung'])
      expect(await ask(q, 20)).toEqual(await ask(q, 20));
  });

  it('counts equal places off by their code', async () => {
    const [, ...members] = await ask('85361', 20);
    const codes = members.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
  });

  it.each(['%', '_', '\\', "'", '...', '😀', '🏝️ 🏝️', 'zzzzzzzz', '00000'])('has nothing for %s', async (q) => {
    expect(await ask(q)).toEqual([]);
  });
});

async function ask(q: string, limit = 8): Promise<readonly Place[]> {
  const { status, body } = await database.ask(`/api/v1/places?${new URLSearchParams({ q, limit: String(limit) })}`);
  expect(status, q).toBe(200);
  expect(body.q).toBe(q.trim());
  return body.places;
}

function withOneLetterWrong(random: Random, name: string): string {
  const letters = [...name];
  const at =
    shuffled(
      random,
      [...letters.keys()].filter((index) => letters[index] !== ' '),
    )[0] ?? 0;
  const others = 'abcdefghijklmnopqrstuvwxyz'.replace(letters[at] ?? '', '');
  letters[at] = others[randomIndex(random, others.length)] ?? 'x';
  return letters.join('');
}
