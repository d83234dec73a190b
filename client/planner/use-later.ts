import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was until the new one's first picture is on the screen: for what is out of sight. `useDeferredValue` does not
 * wait where the render that brings the value is a deferred one itself.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState({ value });
  useEffect(
    function catchUp() {
      startTransition(() => setLater({ value }));
    },
    [value],
  );
  return later.value;
}
