import { useEffect, useState } from 'react';

const longMs = 60_000;

/** Whether something has been waited for so long that nobody should wait for it on this page. */
export function useLongWait(isWaiting: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isLong;
}
