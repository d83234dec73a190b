import type { Response } from '../../shared/api.ts';
import { type EmbedFault, type EmbedOptions, fault, readEmbed } from '../../shared/embed-options.ts';
import { isIn } from '../../shared/find-places.ts';
import { filtersOf } from '../../shared/find-query.ts';
import type { Db } from '../db/connect.ts';
import { Failure } from '../failures.ts';
import { type NearFacts, nearFacts } from '../near-facts.ts';
import type { Questions } from '../page-questions.ts';
import type { Published } from '../queries/published.ts';
import { type PlanPicture, planPicture } from './plan-picture.ts';

type Region = Response<'getRegion'>;

/** What a frame shows. */
export type FrameContent =
  /** The points nearest to a place. */
  | { readonly kind: 'near'; readonly near: NearFacts }
  | { readonly kind: 'no-place'; readonly q: string }
  /** Before a place is known: the points of the region. */
  | { readonly kind: 'region'; readonly points: Response<'listPoints'> }
  | { readonly kind: 'start'; readonly provinces: Response<'listRegions'>['regions'] }
  | { readonly kind: 'point'; readonly point: Response<'getPoint'> }
  | { readonly kind: 'plan'; readonly coverage: Response<'coverage'>; readonly picture: PlanPicture };

export interface FrameFacts {
  /** As they are in force: what cannot be shown has given way to its default. */
  readonly options: EmbedOptions;
  readonly faults: readonly EmbedFault[];
  readonly region: Region | null;
  readonly content: FrameContent;
}

interface Sources {
  readonly questions: Questions;
  readonly db: Db;
  readonly published: Published;
}

/** Reads the address of a frame and asks for what it shows. Whatever stands in the address, there is something to show. */
export async function frameFacts(
  { questions, db, published }: Sources,
  parameters: URLSearchParams,
): Promise<FrameFacts> {
  const read = readEmbed(parameters);
  const faults = [...read.faults];
  let { options } = read;
  const { region: code, point: id } = options;
  const region = code === null ? null : await orNothing(questions.ask('getRegion', { code }));
  if (code !== null && region === null) {
    faults.push(fault('absent', 'region', code));
    options = { ...options, region: null };
  }
  const found = id === null || options.screen === 'plan' ? null : await orNothing(questions.ask('getPoint', { id }));
  const isOutside = found !== null && region !== null && !isIn(found.properties.villageCode, region.code);
  if (id !== null && options.screen !== 'plan' && (found === null || isOutside))
    faults.push(fault(isOutside ? 'value' : 'absent', 'point', id));
  const point = isOutside ? null : found;
  if (point === null) options = { ...options, point: null };
  const content: FrameContent =
    point === null ? await contentOf({ questions, db, published }, options, region) : { kind: 'point', point };
  return { options, faults, region, content };
}

async function contentOf(
  { questions, db, published }: Sources,
  options: EmbedOptions,
  region: Region | null,
): Promise<FrameContent> {
  const { find } = options;
  const { ask } = questions;
  const inside = region === null ? {} : { region: region.code };
  if (options.screen === 'plan') {
    const [coverage, picture] = await Promise.all([
      ask('coverage', coverageQuery(options, region)),
      planPicture(db, published, region),
    ]);
    return { kind: 'plan', coverage, picture };
  }
  if (find.origin !== null || find.q !== null) {
    const near = await nearFacts(questions, find, region?.code);
    return near.find.origin === null ? { kind: 'no-place', q: find.q ?? '' } : { kind: 'near', near };
  }
  if (region === null) return { kind: 'start', provinces: (await ask('listRegions', { level: 'province' })).regions };
  const points = await ask('listPoints', { ...inside, ...filtersOf(find), limit: String(find.limit) });
  return { kind: 'region', points };
}

/** The level below the region. */
function coverageQuery({ find }: EmbedOptions, region: Region | null) {
  const radius = String(Math.min(find.radius ?? FARTHEST, FARTHEST));
  if (region === null) return { level: 'province', radius } as const;
  // The districts of a regency are the smallest that are measured.
  const parent = region.code.split('.').slice(0, 2).join('.');
  return { level: region.level === 'province' ? 'regency' : 'district', parent, radius } as const;
}

/** Metres; coverage is measured no farther. */
const FARTHEST = 100_000;

/** What is not there, or cannot be. */
async function orNothing<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Failure && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}
