import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when it last rested: for work that would get into the way of typing. The first value is given at
 * once.
 *
 * @param rest how long it has to stay the same, in milliseconds
 */
export function useSettled<Value>(value: Value, rest = 250): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(value)), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
