import { type Html, html } from './html.ts';
import { sourceList } from './method-sources.ts';
import { classTable, destinationTable, listOf, longDay } from './method-tables.ts';
import type { MethodFacts, MethodSection, MethodWords } from './method-words.ts';

export const methodEn: MethodWords = {
  title: 'Method',
  description:
    'How coverage by free internet points is computed: what is measured, what is assumed, and where it ends.',
  simulated: 'Simulated data, not official locations.',
  intro:
    'This page says where every figure of the Plan screen comes from: what is measured, what is assumed, and what must not be concluded from it.',
  contents: 'On this page',
  planner: 'Open Plan',
  figure: {
    label:
      'Drawing: an active point with the circle of its radius. Villages inside are covered, villages outside are not.',
    caption:
      'The distance is measured straight from a village to the nearest active point. Villages within the radius (filled) are covered; those beyond it (hollow) are not. A point that is not active does not count.',
    village: 'village',
    radius: 'radius',
    active: 'active point',
    inactive: 'inactive point',
  },
  sections: (facts) => [...measured(facts), ...planned, ...limits(facts)],
};

const measured = (facts: MethodFacts): readonly MethodSection[] => [
  {
    id: 'ukuran',
    title: 'What is measured',
    body: html`<p>For each of 83,449 villages the program finds the nearest <a href="#aktif">active</a> internet point and measures
how far it is: a straight line (geodesic) on the WGS84 ellipsoid, from the place of the village to the point. Distances are
measured anew each time a list of points is published.</p>
<p>A village is <strong>covered</strong> when that distance is no more than the radius you choose, between 500 m and 100 km. Of a
village all people count as covered, or none. A radius of 2 km is about 20–25 minutes on foot.</p>
<p>A point belongs to the region of the village that is nearest to it.</p>`,
  },
  {
    id: 'aktif',
    title: 'Which points count',
    body: html`<p>Only points with the status <strong>active</strong> count. Points in trouble, with an ended contract, not
verified, or only planned cover nobody. The status comes from the list of points and holds for the day it was checked.</p>`,
  },
  {
    id: 'penduduk',
    title: 'People',
    body: html`<p>${peopleText(facts)}</p>`,
  },
  {
    id: 'angka',
    title: 'Figures and classes of colour',
    body: html`<dl>
<dt>Covered people</dt><dd>The share of a region’s people whose village is within the radius.</dd>
<dt>Not covered</dt><dd>How many people live in villages beyond the radius.</dd>
<dt>Points per 10,000 people</dt><dd>Active points in the region divided by its people, times 10,000.</dd>
<dt>Median distance</dt><dd>Half of the people, not of the villages, live no farther than this.</dd>
<dt>90th percentile</dt><dd>Nine of ten people live no farther than this.</dd>
</dl>
<p>The map has seven classes with fixed limits, the same for every radius, so that two maps can be compared. A value on a limit
belongs to the better class.</p>
${classTable('en', {
  measure: 'Measure',
  limits: 'Limits of the classes, the best first',
  share: 'Covered people',
  province: 'Not covered (people), by province',
  regency: 'Not covered (people), by regency',
  district: 'Not covered (people), by district',
  density: 'Points per 10,000 people',
  median: 'Median distance (km)',
})}`,
  },
  {
    id: 'tertinggal',
    title: 'Underdeveloped regencies',
    body: html`<p>These are the 62 regencies of presidential regulation Perpres 63/2020 for 2020–2024. We read it so: all 62 are on
the list from 1 January 2020; the 25 that were announced to leave it stay until 31 December 2024; the others stay until a new
regulation. You can choose the day that is meant; without a choice it is today in Jakarta.
${facts.listed === null ? '' : html`On ${longDay(facts.today, 'en')} the list holds <strong>${facts.listed}</strong> regencies.`}</p>
<p>This list is not “3T” (underdeveloped, frontier, outermost), which is wider.</p>`,
  },
  {
    id: 'destinasi',
    title: 'Priority tourism destinations',
    body: html`<p>Government programmes for small enterprises name ten destinations. No regulation says which regencies they are for
this purpose. <strong>The regencies below are our own reading</strong>: those a destination lies in, or whose shore or national
park it is. Likupang, which was added later, is not among them.</p>
${destinationTable(facts, { destination: 'Destination', regencies: 'Regencies' })}`,
  },
];

/** Which of the three holds is known from what is published. */
function peopleText({ dataset, people }: MethodFacts): Html {
  const list =
    people &&
    html`the official list${people.publisher && ` of ${people.publisher}`} as of ${longDay(people.asOf, 'en')}`;
  if (list && dataset?.populations === 'official')
    return html`The number of people of each village is that of ${list}. Figures of regions add up their villages.`;
  const spread = html`the people of a regency are <strong>spread evenly</strong> over its villages`;
  if (list)
    return html`The number of people of a village is that of ${list}. Villages that it lacks are estimated: ${spread}, by the
population of regencies and cities of Ditjen Dukcapil for the second half of 2024.`;
  return html`The population of each regency and city is that of Ditjen Dukcapil for the second half of 2024, 284,973,643 people
in all. There is no open population by village. So ${spread}.
Every figure below the level of the regency is an estimate.`;
}

const planned: readonly MethodSection[] = [
  {
    id: 'titik-berikutnya',
    title: 'The next points',
    body: html`<p>The question: given a number of new points, in which villages do they reach most of the people who are not covered
yet? It is known as the <em>maximal covering location problem</em> (Church and ReVelle, 1974). Active points stay where they are;
candidates are the places of all villages of the region.</p>
<p>A plan is made step by step: each time the village that adds most is taken. This is fast and mostly very close to the best, but
not always the best. So every plan comes with a <strong>certificate</strong>: a proven limit that no plan of as many points can
pass. Hence the sentence “at least 95 % of the best possible gain”. It speaks of the gain of the new points, not of the total.</p>
<dl>
<dt>Simple bound <code>marginal</code></dt><dd>There at once. It follows from what is left to gain at each step (Nemhauser, Wolsey
and Fisher, 1978). Always true, often too cautious.</dd>
<dt>Tightened bound <code>lagrangian</code></dt><dd>Takes some seconds. Every village is given a price, and prices are changed
again and again until the bound is as low as it gets (Lagrangian relaxation).</dd>
<dt>Exact computation <code>exact</code></dt><dd>For one regency or district. A solver for mixed-integer programs looks for the best
plan and proves it. When its time is over, the best plan and bound found so far hold.</dd>
</dl>
<p>Villages you force in are always part of the plan, villages you exclude never. The weight “underdeveloped first” counts the
people of underdeveloped regencies before all others.</p>`,
  },
  {
    id: 'coba',
    title: 'Try your own plan',
    body: html`<p>Points that you place on the map or load from a CSV file are computed in your browser, with the same distances. The
file is sent nowhere, and nothing is published.</p>`,
  },
];

const limits = ({ dataset, people, publicUrl, today }: MethodFacts): readonly MethodSection[] => [
  {
    id: 'anggapan',
    title: 'What is assumed',
    body: listOf([
      ...(people && dataset?.populations === 'official'
        ? []
        : ['The people of a regency are spread evenly over its villages.']),
      'All people of a village live at its place.',
      'An active point can be used by everyone within the radius.',
      'A new point can be set up at the place of any village.',
      'Village codes of 2020 were brought to the codes of 2025 by name and number.',
    ]),
  },
  {
    id: 'batas',
    title: 'What it does not say',
    body: html`<p>Coverage here is nearness, not the experience of using the internet. The figures say nothing about:</p>
${listOf([
  html`<strong>sea and terrain</strong>: a straight line crosses sea, mountains and rivers;`,
  html`<strong>travel time</strong>: roads, boats and fares are not counted;`,
  html`<strong>capacity</strong>: how many people can connect at once;`,
  html`<strong>opening hours</strong>: a point at a school may be closed at night;`,
  html`<strong>quality</strong>: speed and failures of the connection;`,
  html`<strong>mobile signal</strong>: people beyond the radius may have internet on their phones.`,
])}`,
  },
  {
    id: 'simulasi',
    title: 'Simulated data',
    body:
      dataset?.kind === 'official'
        ? html`<p>The points that are published now come from an official list: ${dataset.name}.</p>`
        : html`<p><strong>The places of the points on this site are not official.</strong> The ministry spoke of 7,634 points on 23
June and 5 October 2020, but published no list of them. This program invents 7,634 plausible ones, from the places of villages and
the figures that were announced. Base no decision on them before an official list takes their place.</p>`,
  },
  {
    id: 'syarat',
    title: 'Asking for a point: the five conditions of BAKTI AKSI',
    body: html`<p>Local governments ask for points through the app PASTI. The place they propose must:</p>
<ol>
<li>be a public-service facility;</li>
<li>have no internet of its own;</li>
<li>be a permanent building;</li>
<li>have adequate power;</li>
<li>lie where the mobile signal is weak or missing.</li>
</ol>
<p>A plan made here is a list of candidate villages. The five conditions still have to be checked on the spot.</p>`,
  },
  { id: 'sumber', title: 'Sources', body: sourceList() },
  {
    id: 'mengutip',
    title: 'How to cite',
    body: dataset
      ? html`<blockquote>Titik Internet. ${dataset.name}, version <code>${dataset.version}</code>, as of
${longDay(dataset.asOf, 'en')}, published ${longDay(dataset.publishedOn, 'en')}.${dataset.kind === 'simulated' ? ' Simulated data.' : ''}
${publicUrl}/metode?lang=en (opened ${longDay(today, 'en')}).</blockquote>
<p>Every table that is downloaded carries this version, so that its figures can be traced.</p>`
      : html`<p>The version of the data cannot be read at the moment. Please load this page again soon.</p>`,
  },
];
