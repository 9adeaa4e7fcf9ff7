import { useDeferredValue, useMemo } from 'react';

import type { Draft, Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useProjectLocales } from '../../services/newsroom';

import { findingsOf } from './findings';
import type { BuilderValues } from './values';

/** What the checks find, a moment after it was typed. */
export function useFindings(
  stored: RecapEditing,
  values: BuilderValues,
  fresh: Draft | undefined,
): Finding[] {
  const locales = useProjectLocales();
  const typed = useDeferredValue(values);
  const expectedPeople = fresh?.speakers;
  return useMemo(
    () => findingsOf(stored, typed, { locales, expectedPeople }),
    [stored, typed, locales, expectedPeople],
  );
}
