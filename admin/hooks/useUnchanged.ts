import { useState } from 'react';

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** A value that can be written as JSON; stays the same object as long as it says the same. */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept !== value && !same(kept, value)) {
    setKept(value);
    return value;
  }
  return kept;
}
