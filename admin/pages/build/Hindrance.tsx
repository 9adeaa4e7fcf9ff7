import { useState } from 'react';

import { Button, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Earth } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../../content-types/uids';
import type { NewsroomEvent } from '../../../contracts/newsroom';
import { LanguageDialog } from '../../copies/LanguageDialog';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { entryPath } from '../../routes';
import { languageName } from '../../utils/languages';

interface Props {
  event: NewsroomEvent;
  locale: string;
  /** null: the event is not there in this language. */
  obstacle: 'cancelled' | 'postponed' | null;
  /** Told when the language begins to be made, and when that has failed. */
  onCreating(isCreating: boolean): void;
}

/** Why no recap can be written, and what to do about it. */
export function Hindrance({ event, locale, obstacle, onCreating }: Props) {
  return obstacle ? (
    <NotHeld event={event} obstacle={obstacle} />
  ) : (
    <NotInLanguage event={event} locale={locale} onCreating={onCreating} />
  );
}

const FRAME = {
  icon: <EmptyDocuments width="16rem" />,
  hasRadius: true,
  shadow: 'filterShadow',
} as const;

interface NotHeldProps extends Pick<Props, 'event'> {
  obstacle: NonNullable<Props['obstacle']>;
}

function NotHeld({ event, obstacle }: NotHeldProps) {
  const t = useText();
  const { canInContentManager } = useRights();
  return (
    <EmptyStateLayout
      {...FRAME}
      content={t(`build.${obstacle}`)}
      action={
        canInContentManager('read', EVENT_UID) ? (
          <LinkButton
            tag={Link}
            variant="secondary"
            to={entryPath(EVENT_UID, event.documentId, event.locale)}
          >
            {t('event.open')}
          </LinkButton>
        ) : null
      }
    />
  );
}

/** The event with its talks is made in the language in one step, by those who may; others are shown where to write it. */
function NotInLanguage({ event, locale, onCreating }: Omit<Props, 'obstacle'>) {
  const t = useText();
  const intl = useIntl();
  const { canCopy, canInContentManager } = useRights();
  const [isOpen, setOpen] = useState(false);
  const language = languageName(locale, intl.locale);
  const action = canCopy ? (
    <Button startIcon={<Earth />} onClick={() => setOpen(true)}>
      {t('version.action', { language })}
    </Button>
  ) : canInContentManager('read', EVENT_UID) ? (
    <LinkButton tag={Link} variant="secondary" to={entryPath(EVENT_UID, event.documentId, locale)}>
      {t('build.createLanguage', { language })}
    </LinkButton>
  ) : null;
  return (
    <>
      <EmptyStateLayout
        {...FRAME}
        content={t(canCopy ? 'build.languageMissing.copy' : 'build.languageMissing', { language })}
        action={action}
      />
      {isOpen ? (
        <LanguageDialog
          event={event}
          locale={locale}
          onCreating={onCreating}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
