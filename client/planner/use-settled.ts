import { useEffect, useState } from 'react';

/** A value once it has stayed the same for so many milliseconds: what a pointer passes over is not asked for. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(
    function waitForRest() {
      const timer = setTimeout(() => setSettled(() => value), milliseconds);
      return function movedOn() {
        clearTimeout(timer);
      };
    },
    [value, milliseconds],
  );
  return settled;
}
