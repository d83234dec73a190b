import type { CSSProperties } from 'react';
import { Icon } from '../icons/Icon.tsx';

/** The needle of the compass, turned by the bearing in degrees. */
export function Needle({ bearing }: { readonly bearing: number }) {
  return <Icon name="bearing" className="icon needle" style={{ '--bearing': `${bearing}deg` } as CSSProperties} />;
}
