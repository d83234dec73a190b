import { api, type Endpoint } from '../../shared/api.ts';
import { FORMATS, type FormatName, requestAs } from '../../shared/formats.ts';
import { type EndpointName, paths } from '../../shared/paths.ts';
import { type OpenapiParameter, parametersOf } from '../openapi.ts';
import { type Html, html } from './html.ts';
import { GUIDE_PATHS } from './import-guide-page.ts';
import { page } from './page.ts';

/** An address that can be tried for each endpoint. */
const EXAMPLES: Readonly<Record<EndpointName, string>> = {
  listPoints: '/api/v1/points?region=53.71&status=active&limit=10',
  nearestPoints: '/api/v1/points/nearest?lon=123.6&lat=-10.17&limit=5',
  getPoint: '/api/v1/points/SIM-00001',
  findPlaces: '/api/v1/places?q=kupang',
  listRegions: '/api/v1/regions?level=regency&parent=53',
  getRegion: '/api/v1/regions/53.71',
  outlines: '/api/v1/outlines?level=province',
  coverage: '/api/v1/coverage?level=regency&parent=53&radius=5000',
  uncoveredVillages: '/api/v1/coverage/villages?region=53&radius=10000&limit=20',
  coverageDistances: '/api/v1/coverage/distances?region=53',
  villageColumns: '/api/v1/coverage/village-columns?region=53.71',
  sitePlan: '/api/v1/site-plan?region=53&radius=5000&sites=20',
  dataset: '/api/v1/dataset',
  changes: '/api/v1/changes?since=2026-01-01',
  offlineFiles: '/api/v1/offline',
};

/** The API for people to read, made from the contract. */
export function apiPage(publicUrl: string): string {
  const names = Object.keys(paths) as EndpointName[];
  return page({
    language: 'en',
    title: 'Data and API',
    about: {
      description:
        'Free internet access points in Indonesia for programs: points, places, regions and coverage as JSON, GeoJSON and CSV, free of charge and without a key.',
      publicUrl,
      address: '/api',
    },
    head: html`<link rel="canonical" href="${publicUrl}/api">`,
    body: html`<main class="text">
<h1>Data and API</h1>
<p class="sim">Simulated data, not official locations, until the programme's own list is published:
<a href="/api/v1/dataset">what is published now</a>.</p>
<p>Everything on this site can be read by programs, free of charge, without a key, from any page (CORS). Answers are JSON and
GeoJSON; distances are in metres, positions in degrees (WGS84), longitude first. They carry an <code>ETag</code>: send it back
as <code>If-None-Match</code> and an unchanged answer costs nothing. Mistakes are explained as
<a href="https://www.rfc-editor.org/rfc/rfc9457">problem documents</a> that name the parameter and what it accepts.</p>
<p>Offices that have a list of points: <a href="${GUIDE_PATHS.en}">how to write and publish it</a>
(<a href="${GUIDE_PATHS.id}" lang="id" hreflang="id">panduan dalam bahasa Indonesia</a>).</p>
<p>For machines: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1). The address of this server is <code>${publicUrl}</code>.</p>
${names.map((name) => section(name, api[name]))}
</main>`,
  });
}

function section(name: EndpointName, endpoint: Endpoint): Html {
  const parameters = parametersOf(name, endpoint);
  return html`<section>
<h2 id="${name}">${endpoint.summary}</h2>
<p><code>GET ${paths[name]}</code></p>
${parameters.length === 0 ? html`<p>No parameters.</p>` : table(parameters)}
<p>Try it: <a href="${EXAMPLES[name]}"><code>${EXAMPLES[name]}</code></a></p>
${(endpoint.formats ?? []).map((format) => form(name, endpoint, format))}
</section>`;
}

/** A further form, with the parameters that it alone takes. */
function form(name: EndpointName, endpoint: Endpoint, format: FormatName): Html {
  const request = requestAs(format, endpoint.request);
  const added = parametersOf(name, { request }).filter((parameter) => !(parameter.name in endpoint.request.shape));
  return html`<h3>${FORMATS[format].summary}</h3>
<p><code>GET ${paths[name]}.${format}</code></p>
${added.length === 0 ? '' : table(added)}`;
}

function table(parameters: readonly OpenapiParameter[]): Html {
  return html`<table>
<thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th></tr></thead>
<tbody>${parameters.map(
    ({ name, required, description, schema }) => html`
<tr><th scope="row"><code>${name}</code>${required ? html`<br><small>required</small>` : ''}</th>
<td>${description}${schema.default === undefined ? '' : `; ${schema.default} if not given`}</td></tr>`,
  )}
</tbody></table>`;
}
