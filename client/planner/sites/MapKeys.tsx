import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { Change } from '../village-states.ts';

interface MapKeysProps {
  /** What changes for the villages; null: none are drawn. */
  readonly change: Change | null;
  /** The mark of a point: numbered, or of a file. */
  readonly site: 'rank' | 'file';
  readonly siteLabel: string;
  /** Points of a file that bring nothing new; left out when there are none. */
  readonly idle?: string | undefined;
}

/** What the marks on the map mean, with how many there are. */
export function MapKeys({ change, site, siteLabel, idle }: MapKeysProps) {
  const { language, words } = usePlanWords();
  const say = words.sites.keys;
  const counted = change && {
    reached: change.before.villages,
    newly: change.after.villages - change.before.villages,
    out: change.all.villages - change.after.villages,
  };
  return (
    <div className="keys">
      <span>
        {site === 'rank' ? <b className="nbg sm">1</b> : <PointSign kind="file" />}
        {siteLabel}
      </span>
      {idle !== undefined && (
        <span>
          <PointSign kind="idle" />
          {idle}
        </span>
      )}
      {counted && (
        <>
          <span>
            <i className="k-new" />
            {say.newly(number(counted.newly, language))}
          </span>
          <span>
            <i className="k-out" />
            {say.out(number(counted.out, language))}
          </span>
          <span>
            <i className="k-cov" />
            {say.reached(number(counted.reached, language))}
          </span>
        </>
      )}
    </div>
  );
}

function PointSign({ kind }: { readonly kind: 'file' | 'idle' }) {
  return (
    <svg width="20" height="16" aria-hidden="true">
      <g className={`pln1${kind === 'idle' ? ' z' : ''}`} transform="translate(10 8)">
        <circle r="6.2" />
        <path d={kind === 'idle' ? 'M-3.4 0H3.4' : 'M-3.4 0H3.4M0 -3.4V3.4'} />
      </g>
    </svg>
  );
}
