import { Link as TextLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import type { PublicationEntry } from '../../contracts/publication';
import { useRights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { entryPath } from '../routes';
import { UID_OF } from '../services/publication';

interface Props {
  entry: Pick<PublicationEntry, 'type' | 'documentId' | 'title'>;
  /** The form's language; without it, the panel's own. */
  locale?: string | undefined;
  /** Called when the link is followed; without it, the link opens a page of its own beside this one. */
  onLeave?(): void;
}

/** What kind of entry it is, and its title, which leads to its form. */
export function EntryName({ entry: { type, documentId, title }, locale, onLeave }: Props) {
  const t = useText();
  const { canInContentManager } = useRights();
  const name = title ?? t('publish.untitled');
  const wrap = { overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;
  return (
    <>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t(`publish.type.${type}`)}
      </Typography>
      {canInContentManager('read', UID_OF[type]) ? (
        <TextLink
          tag={Link}
          to={entryPath(UID_OF[type], documentId, locale)}
          style={wrap}
          isExternal={!onLeave}
          onClick={onLeave}
        >
          <span lang={locale}>{name}</span>
        </TextLink>
      ) : (
        <Typography fontWeight="semiBold" style={wrap} lang={locale}>
          {name}
        </Typography>
      )}
    </>
  );
}
