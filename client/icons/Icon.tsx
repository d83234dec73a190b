import type { CSSProperties } from 'react';
import type { Category, Status } from '../../shared/vocabulary.ts';

type Control =
  | 'location'
  | 'search'
  | 'directions'
  | 'share'
  | 'copy'
  | 'list'
  | 'map'
  | 'clock'
  | 'info'
  | 'check'
  | 'close'
  | 'down'
  | 'right'
  | 'back'
  | 'external'
  | 'offline'
  | 'save'
  | 'wifi'
  | 'plus'
  | 'minus'
  | 'bearing';

/** The symbols of `icons.svg`, which the build puts into the page. */
export type IconName = Category | Control | `status-${'active' | 'trouble' | 'ended' | 'unverified' | 'planned'}`;

export const STATUS_ICON: Record<Status, IconName> = {
  active: 'status-active',
  trouble: 'status-trouble',
  'contract-ended': 'status-ended',
  unverified: 'status-unverified',
  planned: 'status-planned',
};

/** A symbol beside a word that says the same; hidden from screen readers. */
export function Icon({
  name,
  className = 'icon',
  style,
}: {
  name: IconName;
  className?: string;
  style?: CSSProperties;
}) {
  return (
    <svg className={className} style={style} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
