import type { KnownPeople } from './known-people.ts';
import type { reportId } from './report-id.ts';

export const reportEn = (known: KnownPeople): ReturnType<typeof reportId> => ({
  title: 'Coverage report',
  pageTitle: (name: string) => `Report: ${name}`,
  toolbar: 'Report',
  back: 'Back to the map',
  print: 'Print or save as PDF',
  sites: 'Number of proposed sites',
  preparing: 'Preparing the report…',
  sharpening: 'Judging the plan more sharply…',
  ready: 'The report is ready to print.',
  pages: (count: string) => (count === '1' ? '1 page of A4' : `${count} pages of A4`),
  named: {
    country: (name: string) => name,
    province: (name: string) => `${name} Province`,
    regency: (name: string) => name,
    district: (name: string) => `${name} District`,
  },
  code: (code: string) => `code ${code}`,
  isUnderdeveloped: 'underdeveloped regency by Perpres 63/2020',
  reach: (radius: string) => `reach ${radius}`,
  simulated: {
    what: 'Simulated data, not official locations.',
    why: 'The figures show how this works; replace the points with the official list before proposing a budget.',
    short: 'simulated data, not official locations',
  },
  answer: {
    people: (people: string) => `of the people, about ${people}, live`,
    beyond: (radius: string) => `more than ${radius}`,
    from: 'from an active point.',
    after: (count: string, one: boolean) => `${count} new ${one ? 'point brings' : 'points bring'} this down to`,
    all: (radius: string) => `of the people live within ${radius} of an active point. No village is out of reach.`,
  },
  counts: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
  facts: {
    people: (year: string) => `People (${year})`,
    peopleEstimate: `People${known.remark}`,
    villagesOut: 'Villages out of reach',
    points: 'Active points',
    half: 'Half of the people within',
    rank: (parent: string) => `People out of reach, rank in ${parent}`,
    density: 'Active points per 10,000 people',
    of: (all: string) => `of ${all}`,
    place: (place: string) => `no. ${place}`,
  },
  map: {
    label: (name: string) => `Map of ${name}: villages out of reach, active points and proposed sites`,
    shares: (name: string) => `Map of ${name}: share of people covered and proposed sites`,
    where: (name: string) => `Where it lies in ${name}`,
    site: (radius: string) => `proposed site, ${radius}`,
    sitePlain: 'proposed site',
    point: (count: string) => `active point (${count})`,
    out: (count: string) => `village out of reach (${count})`,
    covered: (count: string) => `village covered (${count})`,
    share: (radius: string) => `% of people within ${radius}`,
    underdeveloped: 'underdeveloped',
    north: 'N',
  },
  underdeveloped: 'Underdeveloped regencies',
  others: 'Other regencies',
  curve: {
    and: 'and',
    caption: 'Share of people covered by distance',
    standings: {
      'far-above': 'far above',
      above: 'above',
      'slightly-above': 'slightly above',
      alike: 'level with',
      'slightly-below': 'slightly below',
      below: 'below',
      'far-below': 'far below',
    },
    groups: (how: string) => `Underdeveloped regencies ${how} the others`,
    label: (names: string) => `Curve of the share of people covered by distance: ${names}`,
  },
  worst: {
    zero: (count: string, parts: string) => `${count} ${parts} with no one in reach`,
    zeroCaption: (radius: string) => `Nobody lives within ${radius}; bold on the map`,
    most: (name: string) => `Most people out of reach: ${name}`,
    mostCaption: (radius: string) => `People who live more than ${radius} from an active point`,
    far: (name: string, distance: string) => `Farthest: ${name}, ${distance}`,
    farCaption: 'Straight-line distance to the nearest active point',
    none: 'All are covered',
    noneCaption: (radius: string) => `Every village lies within ${radius} of an active point.`,
  },
  part: { country: 'province', province: 'regency', regency: 'district', district: 'village' },
  parts: { country: 'provinces', province: 'regencies', regency: 'districts', district: 'villages' },
  partHead: { country: 'Province', province: 'Regency or city', regency: 'District', district: 'Village' },
  own: { country: 'Indonesia', province: 'Province', regency: 'Regency or city', district: 'District' },
  columns: {
    villages: 'Villages',
    people: 'People*',
    share: 'Covered',
    peopleOut: 'People out of reach*',
    villagesOut: 'Villages out',
    points: 'Active points',
    median: 'Median km',
    distance: 'Distance km',
    site: {
      country: 'Village, district, regency',
      province: 'Village, district, regency',
      regency: 'Village, district',
      district: 'Village',
    },
    coordinates: 'Latitude, longitude',
    gain: 'New people*',
    gainVillages: 'New villages',
    cumulative: 'Cumulative',
  },
  sitesTitle: (count: string) => `${count} next sites that help most`,
  oneSite: 'The next site that helps most',
  sitesTogether: (people: string, before: string, after: string) =>
    `Together they reach another ${people} people${known.remark}: from ${before} to ${after} of the people.`,
  optimal: (count: string) =>
    count === '1'
      ? 'It is proved that no other village reaches more.'
      : `It is proved that no other ${count} villages reach more.`,
  atLeast: (share: string) => `Proved: at least ${share} of the best possible gain.`,
  noSites: 'No site adds anything',
  noSitesWhy: (radius: string) => `Every village is covered within ${radius} already, so a new point adds no one.`,
  fewer: (asked: string, found: string) => `${asked} were asked for; ${found} already reach all that can be reached.`,
  checklist: {
    title: 'Conditions of a BAKTI AKSI request, filled in on site for the building chosen in each village',
    conditions: [
      'Public-service facility',
      'No internet of its own',
      'Permanent building',
      'Adequate power',
      'Weak or no mobile signal',
    ],
    building: 'Name of the building',
    empty: 'not checked',
  },
  list: {
    title: (count: string, radius: string) => `${count} villages beyond ${radius}, the farthest first`,
    some: (shown: string, count: string, radius: string) =>
      `The farthest ${shown} of ${count} villages beyond ${radius}`,
    caption: 'Straight-line distance to the nearest active point, km.',
    marked: (count: string) =>
      count === '1'
        ? 'Marked 1: reached by proposed site 1.'
        : `Marked by number: reached by proposed sites 1–${count}.`,
    left: (count: string) => `${count} more villages are not printed; all are in the CSV:`,
    more: 'All villages as CSV:',
    none: (radius: string) => `No village lies beyond ${radius}`,
    noPoint: 'no point',
    reachedBy: (site: string) => `reached by proposed site ${site}`,
  },
  partsTitle: (part: string) => `Coverage by ${part}, most people out of reach first`,
  estimate: (people: string, villages: string) =>
    `* The people of villages are ${known.manner}; here ${people} people in ${villages} villages. Rounded.`,
  method: {
    title: 'Method and sources',
    distance: {
      name: 'Distances',
      text: (radius: string) =>
        `are straight lines from the middle of each village to the nearest point whose status is active; rivers, sea, hills and roads do not count. Covered means no farther than ${radius}.`,
    },
    people: {
      name: 'The people of a village',
      text: `are ${known.manner}. Of one village all or none are covered. The boundaries on the map are for drawing only.`,
    },
    plan: {
      name: 'Next sites',
      greedy:
        'are chosen one by one from all villages of the region, each time the one that adds most people; existing points stay. What is proved holds for the gain, not for the total.',
      exact:
        'are chosen from all villages of the region by an exact computation (integer programming); existing points stay.',
    },
    limits: {
      name: 'What this report does not say:',
      text: 'whether a building, power, network capacity and mobile signal are suitable. Check on site.',
    },
    sources: {
      name: 'Sources.',
      points: (name: string, points: string, active: string) => `Points: ${name}, ${points} points, ${active} active.`,
      subjects: {
        'names-and-codes': 'Names and codes',
        'village-locations-and-postal-codes': 'Places of villages',
        population: 'People',
        'underdeveloped-regencies': 'Underdeveloped regencies',
      },
    },
    version: {
      name: 'Data version',
      text: (version: string, asOf: string, printed: string) =>
        `${version}, as of ${asOf}; report made ${printed} WIB.`,
    },
    cite: {
      name: 'To cite:',
      text: (title: string, version: string, year: string) =>
        `Titik Internet (${year}). ${title}. Data version ${version}.`,
    },
    address: 'Address of this report:',
  },
});
