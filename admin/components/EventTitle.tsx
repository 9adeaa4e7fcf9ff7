import { EVENT_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import type { Rights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { entryPath } from '../routes';

import { EntryTitle } from './EntryTitle';

export function EventTitle({ event, rights }: { event: NewsroomEvent; rights: Rights }) {
  const t = useText();
  return (
    <EntryTitle
      title={event.title ?? t('event.untitled')}
      locale={event.locale}
      to={
        rights.canInContentManager('read', EVENT_UID)
          ? entryPath(EVENT_UID, event.documentId, event.locale)
          : null
      }
    />
  );
}
