import type { ReactNode } from 'react';
import { number, radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { classOf, type ScaleClass, scaleOf } from '../scales.ts';
import { diamond } from '../still/StillVillages.tsx';
import { UnderdevelopedKey } from '../UnderdevelopedKey.tsx';
import { Inset } from './Inset.tsx';
import type { ReportData } from './report-data.ts';

const CLASSES: readonly ScaleClass[] = [0, 1, 2, 3, 4, 5, 6];

/** Where the region lies, and what the signs of the map mean: each has a shape of its own, for paper without colour. */
export function MapKey({ data, isBelow }: { readonly data: ReportData; readonly isBelow: boolean }) {
  const { language, words } = usePlanWords();
  const said = words.report.map;
  const { region, radius, total, plan } = data;
  const isClose = region.level === 'regency' || region.level === 'district';
  const reach = radiusText(radius, language);
  const whole = (value: number) => number(value, language);
  return (
    <figcaption className={isBelow ? 'r-side low' : 'r-side'}>
      <div>
        <Inset data={data} />
      </div>
      <ul>
        {plan.sites.length > 0 && (
          <Key text={isClose ? said.site(reach) : said.sitePlain}>
            <g className="bdg" transform="translate(10 10)">
              <circle r="9" />
              <text y="4" textAnchor="middle">
                1
              </text>
            </g>
          </Key>
        )}
        {isClose ? (
          <>
            <Key text={said.point(whole(total.points))}>
              <circle className="pv-pt" cx="10" cy="10" r="4" />
            </Key>
            <Key text={said.out(whole(total.villages - total.villagesCovered))}>
              <path className="pv-out" d={diamond([10, 10], 4.6)} />
            </Key>
            <Key text={said.covered(whole(total.villagesCovered))}>
              <path className="pv-cov" d={diamond([10, 10], 4.2)} />
            </Key>
          </>
        ) : (
          <Shares data={data} title={said.share(reach)} />
        )}
      </ul>
    </figcaption>
  );
}

function Key({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}

/** The classes of the colour scale with how many regions are in each. */
function Shares({ data: { parts, region }, title }: { readonly data: ReportData; readonly title: string }) {
  const { language, words } = usePlanWords();
  const scale = scaleOf('share', 'regency');
  const limits = [1, ...scale.breaks, 0].map((limit) => number(Math.round(100 * limit), language));
  const count = (wanted: ScaleClass) => parts.filter((row) => classOf(scale, scale.value(row)) === wanted).length;
  return (
    <>
      <li className="key-h">{title}</li>
      {CLASSES.map((each) => (
        <li key={each}>
          <svg width="20" height="14" aria-hidden="true">
            <rect className={`c${each} lg-b`} x="1" y="1" width="18" height="12" />
          </svg>
          {limits[each + 1]}–{limits[each]} <span>({number(count(each), language)})</span>
        </li>
      ))}
      {region.level === 'province' && parts.some(({ underdeveloped }) => underdeveloped) && (
        <li>
          <UnderdevelopedKey />
          {words.report.map.underdeveloped}
        </li>
      )}
    </>
  );
}
