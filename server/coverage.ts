import type { Request, Response } from '../shared/api.ts';
import type { CoverageRow } from '../shared/coverage.ts';
import { paths } from '../shared/paths.ts';
import { coverageOfGroups } from './coverage-groups.ts';
import type { Db } from './db/connect.ts';
import { badRequest, unavailable } from './failures.ts';
import { COUNTRY, type Counted, coverageOfRegions, findMeasured, type Measured } from './queries/coverage.ts';
import { type Group, listGroups } from './queries/coverage-groups.ts';
import type { Published } from './queries/published.ts';
import { countUncovered, listUncovered } from './queries/uncovered-villages.ts';

/** How many people live within a radius, by region or by group of regencies, and in all of them together. */
export async function coverage(
  db: Db,
  published: Published,
  request: Request<'coverage'>,
): Promise<Response<'coverage'>> {
  const { groups, radius, asOf, parent } = request;
  const whole = await measuredOf(db, published, 'parent', parent);
  const finish = (row: Counted) => withMethod(withShares(row), published, radius);
  if (groups === 'destination') {
    const destinations = await listGroups(db, groups, asOf);
    const all = { code: groups, name: 'Destinasi wisata prioritas', regencies: distinct(destinations) };
    const [total, ...rows] = await coverageOfGroups(db, published, [all, ...destinations], request);
    return { total: finish(total ?? sumOf(whole, rows)), regions: rows.map(finish) };
  }
  const rows = groups
    ? await coverageOfGroups(db, published, await listGroups(db, groups, asOf), request)
    : await coverageOfRegions(db, published, request);
  return { total: finish(sumOf(whole, rows)), regions: rows.map(finish) };
}

/** The villages beyond a radius, of the country, a region or a group of regencies. */
export async function uncoveredVillages(
  db: Db,
  published: Published,
  request: Request<'uncoveredVillages'>,
): Promise<Response<'uncoveredVillages'>> {
  const { region, group, asOf, radius } = request;
  await measuredOf(db, published, 'region', region);
  const wanted = group ? { ...request, regencies: (await groupOf(db, group, asOf)).regencies } : request;
  const [{ villages, people }, rows] = await Promise.all([
    countUncovered(db, published, wanted),
    listUncovered(db, published, wanted),
  ]);
  return {
    numberMatched: villages,
    numberReturned: rows.length,
    populationMatched: people,
    villages: rows.map((row) => withMethod(row, published, radius)),
  };
}

/** @throws Failure 400 when there is no such region, 503 while the data set is not measured yet. */
export async function measuredOf(db: Db, published: Published, parameter: string, code = COUNTRY): Promise<Measured> {
  const [measured, country] = await Promise.all([
    findMeasured(db, published, code),
    findMeasured(db, published, COUNTRY),
  ]);
  if (!country) throw unavailable('Coverage is being measured. Please try again in a minute.');
  if (measured) return measured;
  throw badRequest([
    { parameter, value: code, accepted: `the code of a region that exists; ${paths.listRegions} lists them` },
  ]);
}

/** @throws Failure 400 when there is no such group. */
export async function groupOf(db: Db, code: string, asOf: string): Promise<Group> {
  const groups = [...(await listGroups(db, 'development', asOf)), ...(await listGroups(db, 'destination', asOf))];
  const group = groups.find((candidate) => candidate.code === code);
  if (group) return group;
  const accepted = `one of ${groups.map((candidate) => candidate.code).join(', ')}`;
  throw badRequest([{ parameter: 'group', value: code, accepted }]);
}

function distinct(groups: readonly { readonly regencies: readonly string[] }[]): string[] {
  return [...new Set(groups.flatMap(({ regencies }) => regencies))];
}

/** What holds of a whole, with the counts of its parts added up. */
function sumOf(whole: Measured, parts: readonly Counted[]): Counted {
  const sum = (key: 'villagesCovered' | 'populationCovered') => parts.reduce((all, part) => all + part[key], 0);
  return {
    ...whole,
    villagesCovered: sum('villagesCovered'),
    populationCovered: sum('populationCovered'),
    underdeveloped: null,
  };
}

function withShares(row: Counted) {
  const { population } = row;
  const per = (count: number) => (population === 0 ? null : count / population);
  const pointsEach = per(row.points);
  return {
    ...row,
    coveredShare: per(row.populationCovered),
    pointsPer10k: pointsEach === null ? null : pointsEach * 10_000,
  };
}

function withMethod<Row extends object>(row: Row, { kind, version, populations }: Published, radius: number) {
  const method: Pick<CoverageRow, 'radius' | 'distances' | 'populations' | 'dataset' | 'datasetVersion'> = {
    radius,
    distances: 'straight-line',
    populations,
    dataset: kind,
    datasetVersion: version,
  };
  return { ...row, ...method };
}
