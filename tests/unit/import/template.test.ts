import { beforeAll, describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../seed/columns/recognise.ts';
import { categoryFromText } from '../../../seed/values/category.ts';
import { statusFromText } from '../../../seed/values/status.ts';
import { technologyFromText } from '../../../seed/values/technology.ts';
import { TEMPLATE_COLUMNS } from '../../../server/guide/template-columns.ts';
import { templateCsv, templateXlsx } from '../../../server/guide/template-files.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../../shared/vocabulary.ts';
import { createJudge } from './judge.ts';

let judge: ReturnType<typeof createJudge>['judge'];
beforeAll(() => {
  judge = createJudge().judge;
});

describe('the template', () => {
  it('has no heading that the importer does not read', () => {
    expect(recogniseColumns(TEMPLATE_COLUMNS.map(({ heading }) => heading)).unused).toEqual([]);
  });

  it.each([
    ['CSV', templateCsv],
    ['workbook', templateXlsx],
  ])('as %s is read, its example kept without a note', async (_, content) => {
    const [judged, ...others] = await judge(content());
    expect(others).toEqual([]);
    expect(judged?.verdict.notes).toEqual([]);
    expect(judged?.verdict.point).toMatchObject({
      statedId: 'KPG-0001',
      category: 'school',
      technology: 'vsat',
      status: 'active',
      verifiedOn: '2020-10-05',
      bandwidth: 8,
      openingHours: 'Mo-Fr 07:00-14:00',
      lon: 123.7502,
      lat: -10.1133,
      village: '53.01.08.2010',
    });
  });

  it('offers a word for each value of the closed lists, and no other', () => {
    const choices = (heading: string) => TEMPLATE_COLUMNS.find((column) => column.heading === heading)?.choices ?? [];
    expect(choices('jenis_layanan').map(categoryFromText)).toEqual(CATEGORIES);
    expect(choices('teknologi').map(technologyFromText)).toEqual(TECHNOLOGIES);
    expect(choices('status').map(statusFromText)).toEqual(STATUSES);
  });

  it('has a workbook whose choices and messages are as long as a spreadsheet allows', () => {
    for (const { accepts, choices = [], heading } of TEMPLATE_COLUMNS) {
      expect(choices.join(',').length).toBeLessThanOrEqual(255);
      expect(accepts.id.length).toBeLessThanOrEqual(255);
      expect(heading.length).toBeLessThanOrEqual(32);
    }
  });
});
