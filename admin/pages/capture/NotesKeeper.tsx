import { useCallback, useEffect, useRef, useState } from 'react';

import { Alert } from '@strapi/design-system';

import { useText } from '../../hooks/useText';
import { dropLocalDraft, writeLocalDraft } from '../../utils/local-draft';

import type { Capturing } from './useCapture';
import { isChanged } from './values';
import type { Notes } from './values';

/** How long typing has to rest before it is kept, in milliseconds. */
const REST = 400;

interface Props {
  capturing: Pick<Capturing, 'stored' | 'draftKey' | 'versionOf'>;
  notes: Notes;
}

/** Keeps what is typed in the browser until it is saved: over a reload, a crash, a session that ran out. */
export function NotesKeeper({ capturing, notes }: Props) {
  const t = useText();
  const [isKept, setIsKept] = useState(true);
  const latest = useRef({ capturing, notes });
  const kept = useRef(new Set<string>());

  useEffect(() => {
    latest.current = { capturing, notes };
  });

  const keep = useCallback((): boolean => {
    const { stored, draftKey, versionOf } = latest.current.capturing;
    let hasRoom = true;
    for (const [documentId, values] of Object.entries(latest.current.notes)) {
      const before = stored[documentId];
      if (before && isChanged(values, before)) {
        kept.current.add(documentId);
        const draft = { version: versionOf(documentId), at: new Date().toISOString(), values };
        hasRoom = writeLocalDraft(draftKey(documentId), draft) && hasRoom;
      } else if (kept.current.delete(documentId)) {
        dropLocalDraft(draftKey(documentId));
      }
    }
    return hasRoom;
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => setIsKept(keep()), REST);
    return () => clearTimeout(timer);
  }, [keep, notes, capturing.stored]);

  // The page may go away before the rest is over.
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return isKept ? null : (
    <Alert
      variant="warning"
      title={t('builder.draft.full.title')}
      closeLabel={t('close')}
      onClose={() => setIsKept(true)}
    >
      {t('builder.draft.full')}
    </Alert>
  );
}
