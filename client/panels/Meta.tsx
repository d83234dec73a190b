import type { AccessPoint } from '../../shared/access-points.ts';
import { number } from '../../shared/text-format.ts';
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../words/use-words.ts';

/** `Kantor desa · VSAT · 8 Mbps`. */
export function Meta({ point }: { readonly point: Pick<AccessPoint, 'category' | 'technology' | 'bandwidth'> }) {
  const { language, words } = useWords();
  const parts = [words.category[point.category], words.technology[point.technology]];
  if (point.bandwidth !== null) parts.push(`${number(point.bandwidth, language)}\u00a0Mbps`);
  return (
    <p className="meta">
      <Icon name={point.category} />
      {parts.join(' · ')}
    </p>
  );
}
