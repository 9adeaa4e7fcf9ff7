import { useCallback, useEffect, useRef, useState } from 'react';

import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

import type { RecapEditing } from '../../../contracts/editing';
import { useText } from '../../hooks/useText';
import { useSaveRecap } from '../../services/editing';

import { conflictOf, problemsOf, requestOf, valuesOf } from './values';
import type { BuilderValues } from './values';

/** What Strapi's form lends to those who submit it. */
interface Helpers {
  setErrors(errors: Record<string, string>): void;
  setValues(values: BuilderValues): void;
}

export interface Saving {
  /** What is stored, as far as this page knows. */
  stored: RecapEditing;
  /** The values of the form when it was saved last: what is not like them is unsaved. */
  saved: BuilderValues;
  /** What somebody else stored, once a save was refused because of it. */
  conflict: RecapEditing | undefined;
  /** @returns whether it was saved */
  save(values: BuilderValues, helpers: Helpers): Promise<boolean>;
  /** Says that the form goes on from what somebody else stored. */
  accept(current: RecapEditing): void;
  /**
   * Says that the form goes on from what somebody else stored, with other values.
   *
   * @param show puts them into the form
   */
  goOn(current: RecapEditing, show: () => void): void;
  closeConflict(): void;
  /**
   * Says what the form's values are based on, where the browser had kept them.
   *
   * @param base what was stored as that version
   * @param show puts the values into the form
   */
  restore(version: string, base: BuilderValues, show: () => void): void;
  /** Told of every change, so that what is typed while a save is on its way outlives it. */
  follow(values: BuilderValues): void;
}

/** Saves the recap, and keeps what is typed while the save is on its way. */
export function useSave(editing: RecapEditing, onSaved: () => void): Saving {
  const t = useText();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const saveRecap = useSaveRecap();
  const [stored, setStored] = useState(editing);
  const [saved, setSaved] = useState(() => valuesOf(editing));
  const [conflict, setConflict] = useState<RecapEditing>();
  const typed = useRef(saved);
  const afterwards = useRef<() => void>(undefined);

  // Strapi's form takes over its new initial values; what was typed since goes back in after it.
  useEffect(() => {
    afterwards.current?.();
    afterwards.current = undefined;
  }, [saved]);

  const follow = useCallback((values: BuilderValues) => {
    typed.current = values;
  }, []);

  const save = async (values: BuilderValues, { setErrors, setValues }: Helpers) => {
    const { documentId, locale } = stored;
    const answer = await saveRecap({
      documentId,
      locale,
      version: stored.version,
      ...requestOf(values),
    });
    if ('data' in answer) {
      const now = typed.current;
      const next: BuilderValues = { ...valuesOf(answer.data), body: values.body };
      const kept = Object.fromEntries(
        Object.entries(now).filter(
          ([name, value]) => value !== values[name as keyof BuilderValues],
        ),
      );
      if (Object.keys(kept).length > 0) {
        afterwards.current = () => setValues({ ...next, ...kept });
      }
      setStored(answer.data);
      setSaved(next);
      onSaved();
      toggleNotification({ type: 'success', message: t('builder.saved') });
      return true;
    }
    const current = conflictOf(answer.error);
    if (current) {
      setConflict(current);
      return false;
    }
    setErrors(problemsOf(answer.error));
    toggleNotification({
      type: 'danger',
      title: t('builder.notSaved'),
      message: formatError(answer.error),
    });
    return false;
  };

  const accept = (current: RecapEditing) => {
    setStored(current);
    setSaved(valuesOf(current));
    setConflict(undefined);
  };

  return {
    stored,
    saved,
    conflict,
    save,
    follow,
    accept,
    goOn: (current, show) => {
      afterwards.current = show;
      accept(current);
    },
    closeConflict: () => setConflict(undefined),
    restore: (version, base, show) => {
      afterwards.current = show;
      setStored((now) => ({ ...now, version }));
      // Another object, so that it is shown.
      setSaved({ ...base });
    },
  };
}
