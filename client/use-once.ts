import { useState } from 'react';

/** Whether it has been so at any time since this was first shown. */
export function useOnce(isSo: boolean): boolean {
  const [was, setWas] = useState(isSo);
  if (isSo && !was) setWas(true);
  return was || isSo;
}
