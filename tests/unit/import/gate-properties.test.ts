import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { isRefusal } from '../../../seed/notes.ts';
import { createTally } from '../../../seed/report/tally.ts';
import { createJudge, csv } from './judge.ts';

let judge: ReturnType<typeof createJudge>['judge'];
let villages: ReturnType<typeof createJudge>['areas']['villages'];
beforeAll(() => {
  const made = createJudge();
  judge = made.judge;
  villages = made.areas.villages;
});

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', '-', 'n/a', 'Kab. Kupang', 'SD Negeri 1', '=1+1', "'", '"', '\n', '0'),
);
const degrees = fc.oneof(
  fc.double({ min: -200, max: 200, noNaN: true }).map(String),
  fc.constantFrom('', '-10,1718', '123.607', '-101718', '10°10\'18"S', '1e400', '0'),
  text,
);

/** Rows near real villages, with one cell or another spoilt. */
const row = () =>
  fc
    .record({
      village: fc.nat(villages.length - 1),
      east: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      north: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      name: fc.oneof(fc.constantFrom('SD Negeri 1', 'SD Negeri 2', 'Puskesmas'), text),
      spoilt: fc.dictionary(
        fc.constantFrom(
          'id',
          'provinsi',
          'kabupaten',
          'kecamatan',
          'desa',
          'kode_desa',
          'status',
          'jenis_layanan',
          'teknologi',
          'bandwidth',
          'tanggal_verifikasi',
          'jam_buka',
          'alamat',
        ),
        text,
        { maxKeys: 4 },
      ),
      misplaced: fc.option(fc.record({ lintang: degrees, bujur: degrees }), { freq: 2 }),
    })
    .map(({ village, east, north, name, spoilt, misplaced }) => {
      const place = villages[village];
      return {
        nama_lokasi: name,
        lintang: String((place?.lat ?? 0) + north),
        bujur: String((place?.lon ?? 0) + east),
        status: 'Aktif',
        ...spoilt,
        ...misplaced,
      };
    });

it('every row ends in exactly one of kept, noted, refused, in its order, and the counts add up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row(), { minLength: 1, maxLength: 30 }), async (rows) => {
      const filled = rows.filter((cells) => Object.values(cells).some((cell) => cell.trim() !== ''));
      const judged = await judge(csv([...rows.map((cells) => ({ ...cells, lintang: cells.lintang }))]));
      expect(judged).toHaveLength(filled.length);
      const lines = judged.map(({ verdict }) => verdict.line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      const tally = createTally();
      const ids = new Set<string>();
      for (const row of judged) {
        const { verdict } = row;
        tally.add(row);
        expect(verdict.point === null).toBe(verdict.kind === 'refused');
        expect(verdict.notes.some(isRefusal)).toBe(verdict.kind === 'refused');
        expect(verdict.notes.length === 0).toBe(verdict.kind === 'kept');
        if (!verdict.point) continue;
        expect(verdict.point.name).not.toBe('');
        expect(verdict.point.lon).toSatisfy((lon: number) => lon >= 94.5 && lon <= 141.5);
        expect(verdict.point.lat).toSatisfy((lat: number) => lat >= -11.5 && lat <= 6.5);
        const { statedId } = verdict.point;
        if (statedId === null) continue;
        expect(ids.has(statedId)).toBe(false);
        ids.add(statedId);
      }
      const { kept, noted, refused, reasons, ...result } = tally.result();
      expect(result.rows).toBe(filled.length);
      expect(kept + noted + refused).toBe(filled.length);
      expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(refused);
    }),
    { numRuns: 60 },
  );
});

it('the same list is judged the same again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row(), { minLength: 1, maxLength: 10 }), async (rows) => {
      expect(await judge(csv(rows))).toEqual(await judge(csv(rows)));
    }),
    { numRuns: 15 },
  );
});

it('what is published is kept without a note when it is listed again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row(), { minLength: 1, maxLength: 15 }), async (rows) => {
      const published = (await judge(csv(rows))).flatMap(({ verdict: { point } }) =>
        point && !point.approximate ? [point] : [],
      );
      const listed = published.map((point) => ({
        id: point.statedId ?? '',
        name: point.name,
        category: point.category,
        technology: point.technology,
        status: point.status,
        verifiedOn: point.verifiedOn ?? '',
        bandwidth: point.bandwidth === null ? '' : String(point.bandwidth),
        openingHours: point.openingHours ?? '',
        address: point.address ?? '',
        villageCode: point.village,
        lon: String(point.lon),
        lat: String(point.lat),
      }));
      if (listed.length === 0) return;
      const again = (await judge(csv(listed))).map(({ verdict }) => verdict);
      const { line: _, notes: __, ...rest } = published[0] ?? { line: 0, notes: [] };
      expect(again.map(({ kind }) => kind)).not.toContain('refused');
      expect(again[0]?.point).toMatchObject(rest);
    }),
    { numRuns: 30 },
  );
});
