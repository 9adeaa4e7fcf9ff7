import { Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import { RECAP_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import { RecapStatus } from '../components/RecapStatus';
import type { Rights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { buildPath, entryPath } from '../routes';
import { obstacleTo } from '../utils/obstacle';
import { languageName } from '../utils/languages';

interface Props {
  event: NewsroomEvent;
  rights: Rights;
  /** The language of the recap that is open already. */
  open?: string;
}

/** Each language of an event: the state of the recap in it, and the way to it. */
export function RecapLanguages({ event, rights, open }: Props) {
  const t = useText();
  const obstacle = obstacleTo(event);
  if (obstacle && !event.recap) {
    return <Typography textColor="neutral600">{t(`event.${obstacle}`)}</Typography>;
  }
  const written = event.recap?.versions.map(({ locale }) => locale) ?? [];
  const locales = [...new Set([...event.locales, ...written])];
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {locales.map((locale) => (
        <Language key={locale} event={event} locale={locale} rights={rights} open={open} />
      ))}
    </Flex>
  );
}

function Language({ event, locale, rights, open }: Props & { locale: string }) {
  const t = useText();
  const intl = useIntl();
  const language = languageName(locale, intl.locale);
  const version = event.recap?.versions.find((candidate) => candidate.locale === locale);
  const link =
    event.recap && version
      ? locale !== open &&
        rights.canInContentManager('read', RECAP_UID) && {
          to: entryPath(RECAP_UID, event.recap.documentId, locale),
          text: t('recap.open'),
          label: t('panel.openIn', { language }),
        }
      : rights.canBuild &&
        !obstacleTo(event) && {
          to: buildPath(event.documentId, locale),
          text: t('recap.build'),
          label: t('panel.buildIn', { language }),
        };
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Flex justifyContent="space-between" gap={2} width="100%" wrap="wrap">
        <Typography fontWeight="semiBold">{language}</Typography>
        {version ? (
          <RecapStatus state={version.state} />
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {t('panel.event.none')}
          </Typography>
        )}
      </Flex>
      {link ? (
        <TextLink tag={Link} to={link.to} aria-label={link.label}>
          {link.text}
        </TextLink>
      ) : null}
    </Flex>
  );
}
