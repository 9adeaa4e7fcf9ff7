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
  /** Whether changes are kept; not while the form shows what is stored already. */
  onRestore(draft: LocalDraft): void;
}

/**
 * Keeps what is typed in the browser until it is saved, and offers it again: after a reload, a crash, a session that
 * ran out.
 */
export function DraftKeeper({ draftKey, version, onRestore }: Props) {
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
  const latest = useRef({ values, modified, version });

  useEffect(() => {
    latest.current = { values, modified, version };
  });

  useEffect(() => {
    if (!modified) {
      return;
    }
    const keep = () => {
      const { values: typed, version: base } = latest.current;
      setIsKept(
        writeDraft(draftKey, { version: base, at: new Date().toISOString(), values: typed }),
      );
    };
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [draftKey, modified, values]);

  // The page may go away before the rest is over.
  useEffect(() => {
    const keepNow = () => {
      const { values: typed, modified: hasChanged, version: base } = latest.current;
      if (hasChanged) {
        writeDraft(draftKey, { version: base, at: new Date().toISOString(), values: typed });
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
