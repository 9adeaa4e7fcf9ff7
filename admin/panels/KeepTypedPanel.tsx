import { useEffect, useRef } from 'react';

import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../content-types/uids';

/** How long after a refusal the form may still be put back, in milliseconds. */
const PATIENCE = 2000;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Typed {
  values: object;
  initialValues: object;
}

/**
 * Keeps what an editor typed when the server refuses to save it.
 *
 * Strapi's form shows an entry as saved before the server has answered, and on a refusal it puts back what
 * is stored: the errors stand at their fields, and the words are gone. This takes note of the words when
 * saving begins and gives them back when the stored ones return. After a save that worked they do not.
 */
function useKeepTyped(enabled: boolean): void {
  const form = useForm('KeepTyped', (state) => state, false);
  const typed = useRef<Typed | null>(null);
  const { isSubmitting = false, initialValues, values, setValues } = form ?? {};

  useEffect(() => {
    if (enabled && isSubmitting && initialValues && values) {
      typed.current ??= { values, initialValues };
    }
  }, [enabled, isSubmitting, initialValues, values]);

  useEffect(() => {
    if (isSubmitting) {
      return undefined;
    }
    const timer = setTimeout(() => {
      typed.current = null;
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [isSubmitting]);

  useEffect(() => {
    const before = typed.current;
    if (!before || isSubmitting || !setValues) {
      return;
    }
    if (isSame(initialValues, before.initialValues) && !isSame(values, before.values)) {
      typed.current = null;
      setValues(before.values);
    }
  }, [isSubmitting, initialValues, values, setValues]);
}

/** No panel to look at: a place beside every form of ours from which the form can be watched. */
export const KeepTypedPanel: PanelComponent = ({ model, documentId }) => {
  useKeepTyped(Boolean(documentId) && model.startsWith(`plugin::${PLUGIN_ID}.`));
  return null;
};
