import type { Response } from '../../shared/api.ts';
import type { Language } from '../../shared/language.ts';
import { longPlace } from '../../shared/place-names.ts';
import { SAID } from '../../shared/said.ts';
import type { RegionFacts } from '../region-facts.ts';
import { inLanguage } from './parts.ts';

// What search engines read (schema.org, as JSON-LD).

const CONTEXT = 'https://schema.org';

export function websiteData(publicUrl: string, language: Language): object {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: SAID[language].brand,
    url: `${publicUrl}${inLanguage('/', language)}`,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${publicUrl}/dekat?q={q}` },
      'query-input': 'required name=q',
    },
  };
}

/** Where a page lies among the regions. */
export function breadcrumbData(
  publicUrl: string,
  steps: readonly { readonly name: string; readonly path: string }[],
): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: publicUrl + path,
    })),
  };
}

/** An access point as a place. */
export function pointData(
  publicUrl: string,
  { id, geometry, properties }: Response<'getPoint'>,
  language: Language,
): object {
  const [longitude, latitude] = geometry.coordinates;
  return {
    '@context': CONTEXT,
    '@type': 'Place',
    '@id': `${publicUrl}/titik/${encodeURIComponent(id)}`,
    name: properties.name,
    description: properties.dataset === 'simulated' ? SAID[language].simulated : undefined,
    url: publicUrl + inLanguage(`/titik/${encodeURIComponent(id)}`, language),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    address: {
      '@type': 'PostalAddress',
      streetAddress: properties.address ?? undefined,
      addressLocality: longPlace(properties),
      postalCode: properties.postalCode ?? undefined,
      addressCountry: 'ID',
    },
    amenityFeature: { '@type': 'LocationFeatureSpecification', name: 'Wi-Fi', value: true },
    isAccessibleForFree: true,
    publicAccess: true,
  };
}

/** The published list as a data set that can be downloaded. */
export function datasetData(publicUrl: string, dataset: Response<'dataset'>): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: dataset.name,
    description: dataset.notice,
    url: `${publicUrl}/tentang`,
    license: dataset.licence,
    creator: { '@type': 'Organization', name: dataset.publisher || dataset.source },
    dateModified: dataset.publishedAt,
    temporalCoverage: dataset.asOf,
    version: dataset.version,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: 'Indonesia' },
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/geo+json',
        contentUrl: `${publicUrl}/api/v1/points`,
      },
    ],
  };
}

/** What is told of a region: it is a place, and its figures are a data set. */
export function regionData(publicUrl: string, { region, dataset }: RegionFacts, description: string): object {
  const url = `${publicUrl}/wilayah/${region.code}`;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `${dataset.name}: ${region.title}`,
    description,
    url,
    license: dataset.licence,
    creator: { '@type': 'Organization', name: dataset.publisher || dataset.source },
    dateModified: dataset.publishedAt,
    isAccessibleForFree: true,
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: region.title,
      identifier: region.code,
      ...(region.middle && {
        geo: { '@type': 'GeoCoordinates', longitude: region.middle[0], latitude: region.middle[1] },
      }),
    },
  };
}
