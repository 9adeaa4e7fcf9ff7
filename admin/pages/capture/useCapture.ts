import { useCallback, useEffect, useRef, useState } from 'react';

import { useAPIErrorHandler, useAuth } from '@strapi/strapi/admin';

import type { Captured, CapturedTalk, EventCapture } from '../../../contracts/capture';
import { useText } from '../../hooks/useText';
import { useSaveCapturedTalk } from '../../services/capture';
import { dropLocalDraft, readLocalDraft } from '../../utils/local-draft';
import type { LocalDraft } from '../../utils/local-draft';

import { changesOf, conflictOf, isChanged, isLost, notesOf, withWords } from './values';
import type { Notes } from './values';

/** How the last save of a talk went. */
export type SaveState =
  { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; message: string } | undefined;

export interface Capturing {
  talks: CapturedTalk[];
  /** What is stored, as far as this page knows: what is not like it is unsaved. */
  stored: Notes;
  /** The notes with what the browser had kept when the page was opened; undefined where that was nothing. */
  restored: Notes | undefined;
  states: Record<string, SaveState>;
  /** What somebody else stored, once a save was refused because of it. */
  conflict: CapturedTalk | undefined;
  /** Under which name the browser keeps the notes of a talk. */
  draftKey(documentId: string): string;
  /** Which stored version the notes of a talk are based on. */
  versionOf(documentId: string): string;
  save(documentId: string, setNotes: SetNotes): Promise<void>;
  /** Goes on from what somebody else stored, with what was made of both. */
  settle(current: CapturedTalk, notes: Captured, setNotes: SetNotes): void;
  closeConflict(): void;
  /** Told of every change, so that what is typed while a save is on its way outlives it. */
  follow(notes: Notes): void;
}

type SetNotes = (notes: Notes) => void;

const byDocument = <Value>(
  talks: CapturedTalk[],
  read: (talk: CapturedTalk) => Value,
): Record<string, Value> => Object.fromEntries(talks.map((talk) => [talk.documentId, read(talk)]));

/** Saves talk by talk, and loses nothing that is typed meanwhile. */
export function useCapture(capture: EventCapture): Capturing {
  const t = useText();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const userId = useAuth('useCapture', ({ user }) => String(user?.id ?? ''));
  const saveTalk = useSaveCapturedTalk();
  const { locale } = capture;
  const draftKey = useCallback(
    (documentId: string) => `newsroom:capture:${userId}:${documentId}:${locale}`,
    [userId, locale],
  );

  const [talks, setTalks] = useState(capture.talks);
  const [stored, setStored] = useState<Notes>(() => byDocument(capture.talks, notesOf));
  const [drafts] = useState(() => draftsOf(capture.talks, draftKey));
  const [restored] = useState(() => {
    const kept = Object.entries(drafts).map(([id, { values }]) => [id, values] as const);
    return kept.length > 0 ? { ...stored, ...Object.fromEntries(kept) } : undefined;
  });
  const versions = useRef<Record<string, string>>({
    ...byDocument(capture.talks, ({ version }) => version),
    ...Object.fromEntries(Object.entries(drafts).map(([id, { version }]) => [id, version])),
  });
  const [states, setStates] = useState<Record<string, SaveState>>({});
  const [conflict, setConflict] = useState<CapturedTalk>();
  const typed = useRef<Notes>(stored);
  const afterwards = useRef<(() => void)[]>([]);

  // Strapi's form takes over its new initial values; what was typed goes back in after it.
  useEffect(() => {
    for (const goOn of afterwards.current.splice(0)) {
      goOn();
    }
  }, [stored]);

  const follow = useCallback((notes: Notes) => {
    typed.current = notes;
  }, []);

  /** @param next what the page goes on with, made of what is typed by then */
  const take = (
    current: CapturedTalk,
    next: (typed: Captured) => Captured,
    setNotes: SetNotes,
  ): void => {
    const { documentId } = current;
    versions.current[documentId] = current.version;
    afterwards.current.push(() => {
      const before = typed.current[documentId] ?? notesOf(current);
      typed.current = { ...typed.current, [documentId]: next(before) };
      setNotes(typed.current);
    });
    setTalks((now) => now.map((talk) => (talk.documentId === documentId ? current : talk)));
    setStored((now) => ({ ...now, [documentId]: notesOf(current) }));
  };

  const setState = (documentId: string, state: SaveState): void =>
    setStates((now) => ({ ...now, [documentId]: state }));

  const save = async (documentId: string, setNotes: SetNotes): Promise<void> => {
    const [notes, before] = [typed.current[documentId], stored[documentId]];
    if (!notes || !before || states[documentId]?.kind === 'saving') {
      return;
    }
    const sent = { ...notes, quotes: withWords(notes.quotes) };
    setState(documentId, { kind: 'saving' });
    const answer = await saveTalk({
      documentId,
      locale,
      version: versions.current[documentId] ?? '',
      ...changesOf(sent, before),
    });
    if ('data' in answer) {
      const saved = notesOf(answer.data);
      take(answer.data, (now) => ({ ...saved, ...changesOf(now, notes) }), setNotes);
      dropLocalDraft(draftKey(documentId));
      setState(documentId, { kind: 'saved' });
      return;
    }
    const current = conflictOf(answer.error);
    setConflict(current);
    setState(
      documentId,
      current
        ? undefined
        : {
            kind: 'failed',
            message: isLost(answer.error) ? t('capture.noConnection') : formatError(answer.error),
          },
    );
  };

  return {
    talks,
    stored,
    restored,
    states,
    conflict,
    draftKey,
    versionOf: (documentId) => versions.current[documentId] ?? '',
    save,
    settle: (current, notes, setNotes) => {
      setConflict(undefined);
      take(current, () => notes, setNotes);
    },
    closeConflict: () => setConflict(undefined),
    follow,
  };
}

/** What this browser has kept and is not stored. */
function draftsOf(
  talks: CapturedTalk[],
  draftKey: (documentId: string) => string,
): Record<string, LocalDraft<Captured>> {
  return Object.fromEntries(
    talks.flatMap((talk) => {
      const draft = readLocalDraft<Captured>(
        draftKey(talk.documentId),
        ({ takeaways, quotes }) => typeof takeaways === 'string' && Array.isArray(quotes),
      );
      return draft && isChanged(draft.values, talk) ? [[talk.documentId, draft] as const] : [];
    }),
  );
}
