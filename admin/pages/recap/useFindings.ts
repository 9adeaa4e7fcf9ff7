import { useMemo } from 'react';

import type { Draft, Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useUnchanged } from '../../hooks/useUnchanged';
import { useProjectLocales } from '../../services/newsroom';

import { findingsOf } from './findings';
import type { BuilderValues } from './values';

/** What the checks find in values that have rested; the same object as long as it is the same. */
export function useFindings(
  stored: RecapEditing,
  values: BuilderValues,
  { fresh, outdated }: { fresh: Draft | undefined; outdated: number },
): Finding[] {
  const locales = useProjectLocales();
  const expectedPeople = fresh?.speakers;
  return useUnchanged(
    useMemo(
      () => findingsOf(stored, values, { locales, expectedPeople, outdated }),
      [stored, values, locales, expectedPeople, outdated],
    ),
  );
}
