/** What browsers tell of the connection (Network Information API); Safari and Firefox tell nothing. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

/** `good`: fast, and not known to be paid by the megabyte. `sparing`: slow, or the person saves data. Otherwise `plain`. */
export type Link = 'good' | 'plain' | 'sparing';

const SLOW = ['slow-2g', '2g', '3g'];

export function linkNow(): Link {
  const { connection } = navigator as { connection?: Connection };
  if (connection === undefined) return 'plain';
  const { saveData = false, effectiveType = '', type = '' } = connection;
  if (saveData || SLOW.includes(effectiveType)) return 'sparing';
  return effectiveType === '4g' && type !== 'cellular' ? 'good' : 'plain';
}
