import { useState } from 'react';

import { useAuth, useNotification } from '@strapi/strapi/admin';

import type { Setup } from '../../../contracts/setup';
import { useText } from '../../hooks/useText';
import type { TextKey } from '../../hooks/useText';
import type { RequestError } from '../../services/newsroom';
import { useChangeSetup } from '../../services/setup';
import type { SetupChange } from '../../services/setup';

/** The steps that a card shows. */
export type StepName = Exclude<SetupChange['step'], 'dismissal'>;

export interface FirstRunState {
  /** The change that is on its way. */
  busy: SetupChange | null;
  /** Why the last one failed, and at which step. */
  failure: { step: SetupChange['step']; error: RequestError } | null;
  change(change: SetupChange): Promise<void>;
}

const DONE: Record<`${SetupChange['step']}.${SetupChange['method']}`, TextKey | null> = {
  'languages.POST': 'setup.languages.added',
  'languages.DELETE': null,
  'visitors.POST': 'setup.visitors.granted',
  'visitors.DELETE': 'setup.visitors.revoked',
  'sample.POST': 'setup.sample.added',
  'sample.DELETE': 'setup.sample.removed',
  'dismissal.POST': 'setup.dismissed',
  'dismissal.DELETE': null,
};

/** Takes the first steps one after another, and says how it went. */
export function useFirstRun(): FirstRunState {
  const t = useText();
  const { toggleNotification } = useNotification();
  const refetchPermissions = useAuth('useFirstRun', (state) => state.refetchPermissions);
  const changeSetup = useChangeSetup();
  const [busy, setBusy] = useState<SetupChange | null>(null);
  const [failure, setFailure] = useState<FirstRunState['failure']>(null);

  const change = async (wanted: SetupChange): Promise<void> => {
    setBusy(wanted);
    setFailure(null);
    const answer = await changeSetup(wanted);
    if ('error' in answer) {
      setFailure({ step: wanted.step, error: answer.error });
    } else {
      const done = DONE[`${wanted.step}.${wanted.method}`];
      if (done) {
        toggleNotification({ type: 'success', message: t(done) });
      }
      if (wanted.step === 'languages') {
        // A super admin may write in a new language at once; the panel has to be told.
        await refetchPermissions();
      }
    }
    setBusy(null);
  };
  return { busy, failure, change };
}

/** Whether there is something left that a project may want, or the sample to be taken away. */
export const hasFirstSteps = ({ languages, visitors, sample }: Setup): boolean =>
  languages.missing.length > 0 ||
  visitors.state === 'none' ||
  visitors.state === 'some' ||
  sample.state !== 'unneeded';
