import type { AccessPoint } from '../../shared/access-points.ts';
import { date } from '../../shared/text-format.ts';
import type { Status } from '../../shared/vocabulary.ts';
import { Icon, STATUS_ICON } from '../icons/Icon.tsx';
import { useWords } from '../words/use-words.ts';

const TONE: Record<Status, string> = {
  active: 'is-active',
  trouble: 'is-trouble',
  'contract-ended': 'is-ended',
  unverified: 'is-unverified',
  planned: 'is-planned',
};

interface StatusLineProps {
  readonly point: Pick<AccessPoint, 'status' | 'verifiedOn'>;
  /** In a list the month is short, so that sign, word and day stay on one line of a phone. */
  readonly month?: 'long' | 'short';
}

/** Status by sign and word, with the day it was checked or reported. */
export function StatusLine({ point, month = 'short' }: StatusLineProps) {
  const { language, words } = useWords();
  const day = point.verifiedOn && date(point.verifiedOn, language, month);
  return (
    <p className={`status ${TONE[point.status]}`}>
      <b>
        <Icon name={STATUS_ICON[point.status]} />
        {words.status[point.status]}
      </b>{' '}
      {day && <span>{words.statusDate[point.status](day)}</span>}
    </p>
  );
}
