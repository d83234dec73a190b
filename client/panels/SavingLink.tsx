import type { ReactNode } from 'react';
import { askForSection } from '../offline/section.ts';
import { Link } from './Link.tsx';

/** To what is saved on this device, on the page about this service. */
export function SavingLink({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <Link {...(className && { className })} to={{ screen: { name: 'about' } }} onClick={askForSection}>
      {children}
    </Link>
  );
}
