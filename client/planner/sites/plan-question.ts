import type { Query } from '../../../shared/api.ts';
import type { Language } from '../../../shared/language.ts';
import { paths, SITE_PLAN_EVENTS } from '../../../shared/paths.ts';
import type { CertificateMethod } from '../../../shared/vocabulary.ts';
import { addressOf } from '../../address.ts';
import type { PlanView } from '../plan-view.ts';

type Question = Pick<PlanView, 'region' | 'radius' | 'sites' | 'weight' | 'include' | 'exclude'>;

/** What is asked of the server; codes that lie outside the region are left out, for it would refuse them. */
export function planQuery(plan: Question, certificate: CertificateMethod): Query<'sitePlan'> {
  const inside = (code: string) => plan.region === null || code.startsWith(`${plan.region}.`);
  const include = plan.include.filter(inside).slice(0, plan.sites);
  const exclude = plan.exclude.filter(inside);
  return {
    ...(plan.region === null ? {} : { region: plan.region }),
    radius: plan.radius.toString(),
    sites: plan.sites.toString(),
    weight: plan.weight,
    ...(include.length > 0 ? { include: include.join(',') } : {}),
    ...(exclude.length > 0 ? { exclude: exclude.join(',') } : {}),
    certificate,
  };
}

/** Where the computing of a plan is told by server-sent events. */
export function planEvents(query: Query<'sitePlan'>): string {
  return addressOf('sitePlan', query).replace(paths.sitePlan, SITE_PLAN_EVENTS);
}

/** Where a plan can be fetched as a file; spreadsheets in Indonesian expect a semicolon between cells, in English a comma. */
export function planFile(query: Query<'sitePlan'>, form: 'csv' | 'geojson', language: Language): string {
  const address = addressOf('sitePlan', query).replace('?', `.${form}?`);
  const delimiter = encodeURIComponent(language === 'id' ? ';' : ',');
  return form === 'csv' ? `${address}&delimiter=${delimiter}&bom=true` : address;
}
