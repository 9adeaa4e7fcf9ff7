import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../../content-types/uids';
import type { NewsroomEvent } from '../../../contracts/newsroom';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { entryPath } from '../../routes';
import { languageName } from '../../utils/languages';

interface Props {
  event: NewsroomEvent;
  locale: string;
  /** null: the event is not there in this language. */
  obstacle: 'cancelled' | 'postponed' | null;
}

/** Why no recap can be written, and what to do about it. */
export function Hindrance({ event, locale, obstacle }: Props) {
  const t = useText();
  const intl = useIntl();
  const { canInContentManager } = useRights();
  const language = languageName(locale, intl.locale);
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      hasRadius
      shadow="filterShadow"
      content={obstacle ? t(`build.${obstacle}`) : t('build.languageMissing', { language })}
      action={
        canInContentManager('read', EVENT_UID) ? (
          <LinkButton
            tag={Link}
            variant="secondary"
            to={entryPath(EVENT_UID, event.documentId, obstacle ? event.locale : locale)}
          >
            {obstacle ? t('event.open') : t('build.createLanguage', { language })}
          </LinkButton>
        ) : null
      }
    />
  );
}
