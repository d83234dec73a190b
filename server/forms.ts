import type { EndpointsAs, Request, Response } from '../shared/api.ts';
import { coverageRow, uncoveredVillage } from '../shared/coverage.ts';
import type { FormatName, FormatOptions } from '../shared/formats.ts';
import { plannedSite } from '../shared/site-plan.ts';
import type { Asked } from './answers.ts';
import { coverageGeojson } from './coverage-geojson.ts';
import { csvOf } from './csv.ts';
import { sitePlanGeojson } from './site-plan-geojson.ts';

/** What a form is made from, besides the answer. */
interface Context<Name extends EndpointsAs<Format>, Format extends FormatName> {
  readonly asked: Asked;
  readonly request: Request<Name>;
  readonly options: FormatOptions<Format>;
}

type Forms = {
  [Format in FormatName]: {
    [Name in EndpointsAs<Format>]: (answer: Response<Name>, context: Context<Name, Format>) => string | Promise<string>;
  };
};

/** The text of each answer in each of its further forms: this does not compile while one is missing. */
export const forms: Forms = {
  csv: {
    coverage: ({ regions }, { options }) => csvOf(coverageRow.keyof().options, regions, options),
    uncoveredVillages: ({ villages }, { options }) => csvOf(uncoveredVillage.keyof().options, villages, options),
    sitePlan: ({ sites }, { options }) => csvOf(plannedSite.keyof().options, sites, options),
  },
  geojson: {
    coverage: (answer, { asked, request }) => coverageGeojson(asked.db, asked.published, answer, request),
    sitePlan: sitePlanGeojson,
  },
};
