import type { SitePlan } from '../../shared/site-plan.ts';
import type { Plan } from '../analysis/plan.ts';
import type { PlanQuestion } from '../analysis/site-plan.ts';
import { codeAt, type Villages } from '../analysis/villages.ts';
import type { Db } from '../db/connect.ts';
import { type NamedVillage, nameVillages } from '../queries/measured-villages.ts';
import type { Published } from '../queries/published.ts';

interface Context {
  readonly villages: Villages;
  readonly question: PlanQuestion;
  readonly region: { readonly code: string; readonly name: string };
  readonly names: ReadonlyMap<string, NamedVillage>;
  readonly published: Published;
}

/** Looks up the names of villages, each once. */
export function nameSites(db: Db): (codes: readonly string[]) => Promise<ReadonlyMap<string, NamedVillage>> {
  const names = new Map<string, NamedVillage>();
  return async (codes) => {
    const unknown = codes.filter((code) => !names.has(code));
    if (unknown.length > 0) for (const named of await nameVillages(db, unknown)) names.set(named.code, named);
    return names;
  };
}

/** A plan as the contract tells it. */
export function describeSitePlan(plan: Plan, { villages, question, region, names, published }: Context): SitePlan {
  const { all, before, certificate } = plan;
  const method = {
    radius: question.radius,
    distances: 'straight-line',
    populations: published.populations,
    dataset: published.kind,
    datasetVersion: published.version,
  } as const;
  const shareOf = (people: number) => (all.people === 0 ? null : people / all.people);
  const forced = new Set(question.include);
  const isListed = (place: number) => question.listed.some(([begin, end]) => place >= begin && place < end);
  let [people, reached] = [0, 0];
  const sites = plan.sites.map((place, index): SitePlan['sites'][number] => {
    const code = codeAt(villages, place);
    const named = names.get(code);
    if (!named) throw new Error(`The village ${code} has no name.`);
    const gain = plan.gains[index] ?? { people: 0, villages: 0 };
    people += gain.people;
    reached += gain.villages;
    const distance = villages.distance[place] as number;
    return {
      rank: index + 1,
      ...named,
      lon: villages.lon[place] as number,
      lat: villages.lat[place] as number,
      forced: forced.has(place),
      underdeveloped: isListed(place),
      distance: Number.isFinite(distance) ? distance : null,
      gain: gain.people,
      gainVillages: gain.villages,
      cumulativeGain: people,
      cumulativeShare: shareOf(before.people + people),
      ...method,
    };
  });
  return {
    region: region.code,
    name: region.name,
    weight: question.weight,
    sitesAsked: question.sites,
    population: all.people,
    villages: all.villages,
    before: { population: before.people, villages: before.villages, share: shareOf(before.people) },
    after: {
      population: before.people + people,
      villages: before.villages + reached,
      share: shareOf(before.people + people),
    },
    certificate: {
      ...certificate,
      share: certificate.bound === 0 ? 1 : certificate.gain / certificate.bound,
      optimal: certificate.gain >= certificate.bound,
    },
    curve: [...plan.curve],
    sites,
    ...method,
  };
}
