import { useState } from 'react';

import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { RECAP_UID } from '../../../content-types/uids';
import type { DraftInWork } from '../../../contracts/newsroom';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { entryPath } from '../../routes';
import { relativeTime } from '../../utils/relative';
import { EntryTitle } from '../EntryTitle';
import { RecapStatus } from '../RecapStatus';

import { Entries, Entry } from './Entries';

/** Articles that somebody works on: who, and when they last did. */
export function DraftsInWork({ entries }: { entries: DraftInWork[] }) {
  const t = useText();
  const { locale: language } = useIntl();
  const rights = useRights();
  const [now] = useState(() => new Date());
  const mayOpen = rights.canInContentManager('read', RECAP_UID);
  return (
    <Entries>
      {entries.map(({ documentId, locale, title, eventTitle, state, changedAt, changedBy }) => {
        const when = relativeTime(changedAt, now, language);
        return (
          <Entry
            key={documentId}
            action={<RecapStatus state={state} label={locale.toUpperCase()} />}
          >
            <EntryTitle
              title={title ?? eventTitle ?? t('draft.untitled')}
              locale={locale}
              to={mayOpen ? entryPath(RECAP_UID, documentId, locale) : null}
            />
            <Typography tag="p" variant="pi" textColor="neutral600">
              {changedBy
                ? t('draft.changedBy', { when, who: changedBy })
                : t('draft.changed', { when })}
              {title && eventTitle ? ` · ${eventTitle}` : null}
            </Typography>
          </Entry>
        );
      })}
    </Entries>
  );
}
