import { Box, Flex, Link as TextLink, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import type { Appearance } from '../../contracts/appearances';
import { PanelError } from '../components/PanelError';
import { useRights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { entryPath } from '../routes';
import { useAppearances } from '../services/appearances';
import type { Appearing } from '../services/appearances';
import { UID_OF } from '../services/publication';

/** The newest events, talks and recaps of a person or an organization, and how many there are. */
export default function AppearancesPanelBody(who: Appearing) {
  const t = useText();
  const { data, error, refetch } = useAppearances(who);
  if (error) {
    return <PanelError retry={refetch} />;
  }
  if (!data) {
    return <Loader small />;
  }
  if (data.total === 0) {
    return <Typography textColor="neutral600">{t('panel.appearances.none')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.results.map((appearance) => (
          <Item key={`${appearance.type} ${appearance.documentId}`} appearance={appearance} />
        ))}
      </Flex>
      {data.total > data.results.length ? (
        <Typography variant="pi" textColor="neutral600">
          {t('panel.appearances.total', { shown: data.results.length, total: data.total })}
        </Typography>
      ) : null}
    </Flex>
  );
}

function Item({
  appearance: { type, documentId, title, locale, date },
}: {
  appearance: Appearance;
}) {
  const t = useText();
  const { formatDate } = useIntl();
  const { canInContentManager } = useRights();
  const name = title ?? t('publish.untitled');
  const wrap = { overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;
  return (
    <Box tag="li">
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t(`publish.type.${type}`)}
        {/* A date has no zone: read and written in the same one, it cannot shift. */}
        {date ? ` · ${formatDate(date, { dateStyle: 'medium', timeZone: 'UTC' })}` : ''}
      </Typography>
      {canInContentManager('read', UID_OF[type]) ? (
        <TextLink tag={Link} to={entryPath(UID_OF[type], documentId, locale)} style={wrap}>
          <span lang={locale}>{name}</span>
        </TextLink>
      ) : (
        <Typography style={wrap} lang={locale}>
          {name}
        </Typography>
      )}
    </Box>
  );
}
