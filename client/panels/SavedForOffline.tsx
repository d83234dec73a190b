import { type ComponentType, useEffect, useState } from 'react';

/** The part about saving, fetched when somebody reads about this service; should it not come, the rest is there. */
export function SavedForOffline() {
  const [Section, setSection] = useState<ComponentType | null>(null);
  useEffect(function fetchSection() {
    let wanted = true;
    import('./OfflineSection.tsx').then(
      (module) => wanted && setSection(() => module.OfflineSection),
      () => undefined,
    );
    return function forgetSection() {
      wanted = false;
    };
  }, []);
  return Section && <Section />;
}
