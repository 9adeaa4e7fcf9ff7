import { useEffect, useState } from 'react';

import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { BackButton, Blocker, Form, Layouts, Page, useForm } from '@strapi/strapi/admin';

import type { EventCapture } from '../../../contracts/capture';
import { LanguageSelect } from '../../components/LanguageSelect';
import { useOnline } from '../../hooks/useOnline';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';

import { ConflictDialog } from './ConflictDialog';
import { currentTalk } from './current';
import { NotesKeeper } from './NotesKeeper';
import { TalkItem } from './TalkItem';
import { TalkNotes } from './TalkNotes';
import { useCapture } from './useCapture';
import type { Capturing } from './useCapture';
import { isChanged } from './values';
import type { Notes } from './values';

/** The notes of all talks as a form of Strapi's, which asks before it is left with something unsaved. */
export function CaptureForm({ capture }: { capture: EventCapture }) {
  const capturing = useCapture(capture);
  return (
    <Form method="PUT" initialValues={{ ...capturing.stored }}>
      <Blocker />
      <CaptureTalks capture={capture} capturing={capturing} />
    </Form>
  );
}

function CaptureTalks({ capture, capturing }: { capture: EventCapture; capturing: Capturing }) {
  const t = useText();
  const isOnline = useOnline();
  const { canBuild, isLoading } = useRights();
  const notes = useForm('CaptureTalks', (state) => state.values) as unknown as Notes;
  const setValues = useForm('CaptureTalks', (state) => state.setValues);
  const { stored, restored, conflict, follow } = capturing;
  const setNotes = (next: Notes) => setValues({ ...next });
  // Nothing is said in a break.
  const talks = capturing.talks.filter(({ kind }) => kind !== 'break');
  const [open, setOpen] = useState(() => currentTalk(talks, Date.now())?.documentId);

  useEffect(() => follow(notes), [follow, notes]);

  // Strapi's form begins with what is stored, so that what the browser had kept counts as unsaved.
  useEffect(() => {
    if (restored) {
      setValues({ ...restored });
    }
  }, [restored, setValues]);

  return (
    <Page.Main>
      <Page.Title>{`${t('capture.title')}: ${capture.title ?? t('event.untitled')}`}</Page.Title>
      <Layouts.Header
        title={capture.title ?? t('event.untitled')}
        subtitle={t('capture.title')}
        navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
      />
      {capture.locales.length > 1 ? (
        <Layouts.Action
          startActions={
            <LanguageSelect
              label={t('capture.language')}
              locales={capture.locales}
              locale={capture.locale}
            />
          }
        />
      ) : null}
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <NotesKeeper capturing={capturing} notes={notes} />
          <div role="status">
            {isOnline ? null : (
              <Flex background="warning100" borderColor="warning200" hasRadius padding={4}>
                <Typography>{t('capture.offline')}</Typography>
              </Flex>
            )}
          </div>
          {canBuild || isLoading ? null : (
            <Typography textColor="neutral600">{t('capture.readOnly')}</Typography>
          )}
          {talks.length === 0 ? (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
              hasRadius
              shadow="filterShadow"
              content={t('capture.empty')}
            />
          ) : (
            <Flex
              tag="ul"
              aria-label={t('capture.talks')}
              direction="column"
              alignItems="stretch"
              gap={3}
            >
              {talks.map((talk) => {
                const { documentId } = talk;
                const before = stored[documentId] ?? talk;
                const typed = notes[documentId] ?? before;
                const hasChanged = isChanged(typed, before);
                return (
                  <TalkItem
                    key={documentId}
                    talk={talk}
                    notes={typed}
                    timeZone={capture.timeZone}
                    isOpen={open === documentId}
                    isChanged={hasChanged}
                    onToggle={() => setOpen(open === documentId ? undefined : documentId)}
                  >
                    <TalkNotes
                      talk={talk}
                      notes={typed}
                      isChanged={hasChanged}
                      state={capturing.states[documentId]}
                      canSave={canBuild}
                      onChange={(next) => setNotes({ ...notes, [documentId]: next })}
                      onSave={() => void capturing.save(documentId, setNotes)}
                    />
                  </TalkItem>
                );
              })}
            </Flex>
          )}
        </Flex>
      </Layouts.Content>
      {conflict ? (
        <ConflictDialog
          mine={notes[conflict.documentId] ?? conflict}
          theirs={conflict}
          onClose={capturing.closeConflict}
          onChoose={(next) => capturing.settle(conflict, next, setNotes)}
        />
      ) : null}
    </Page.Main>
  );
}
