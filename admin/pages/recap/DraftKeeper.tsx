import { useEffect, useRef, useState } from 'react';

import { Alert, Button, Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { canonical } from '../../../composer/canonical';
import { useText } from '../../hooks/useText';

import { dropDraft, readDraft, writeDraft } from './local-draft';
import type { DraftKey, LocalDraft } from './local-draft';
import type { BuilderValues } from './values';

/** How long typing has to rest before it is kept, in milliseconds. */
const REST = 400;

interface Props {
  draftKey: DraftKey;
  version: string;
  /** What is stored as that version. */
  saved: BuilderValues;
  onRestore(draft: LocalDraft): void;
}

const draftOf = ({
  values,
  version,
  saved,
}: Pick<LocalDraft, 'values' | 'version'> & Pick<Props, 'saved'>): LocalDraft => ({
  version,
  at: new Date().toISOString(),
  values,
  base: saved,
});

/**
 * Keeps what is typed in the browser until it is saved, and offers it again: after a reload, a crash, a session that
 * ran out.
 */
export function DraftKeeper({ draftKey, version, saved, onRestore }: Props) {
  const t = useText();
  const { formatDate } = useIntl();
  const values = useForm('DraftKeeper', (state) => state.values) as unknown as BuilderValues;
  const modified = useForm('DraftKeeper', (state) => state.modified);
  const [found, setFound] = useState<LocalDraft | undefined>(() => {
    const draft = readDraft(draftKey);
    if (!draft || canonical(draft.values) !== canonical(values)) {
      return draft;
    }
    // A page that is left just when its text is stored keeps it; it would be offered once a colleague has saved another.
    dropDraft(draftKey);
    return undefined;
  });
  const [isKept, setIsKept] = useState(true);
  const latest = useRef({ values, modified, version, saved });

  useEffect(() => {
    latest.current = { values, modified, version, saved };
  });

  useEffect(() => {
    if (!modified) {
      return;
    }
    const keep = () => {
      setIsKept(writeDraft(draftKey, draftOf(latest.current)));
    };
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [draftKey, modified, values]);

  // The page may go away before the rest is over.
  useEffect(() => {
    const keepNow = () => {
      if (latest.current.modified) {
        writeDraft(draftKey, draftOf(latest.current));
      }
    };
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [draftKey]);

  if (!isKept) {
    return (
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
  if (!found) {
    return null;
  }
  const time = formatDate(found.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Alert
      variant="default"
      title={t('builder.draft.title')}
      closeLabel={t('close')}
      onClose={() => setFound(undefined)}
      action={
        <Flex gap={2}>
          <Button
            size="S"
            onClick={() => {
              onRestore(found);
              setFound(undefined);
            }}
          >
            {t('builder.draft.restore')}
          </Button>
          <Button
            size="S"
            variant="tertiary"
            onClick={() => {
              dropDraft(draftKey);
              setFound(undefined);
            }}
          >
            {t('builder.draft.discard')}
          </Button>
        </Flex>
      }
    >
      {t('builder.draft', { time })}
    </Alert>
  );
}
