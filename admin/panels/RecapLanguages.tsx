import { Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import { RECAP_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import { Embargo } from '../components/Embargo';
import { RecapStatus } from '../components/RecapStatus';
import type { Rights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import type { TextKey } from '../hooks/useText';
import { buildPath, entryPath, recapPath } from '../routes';
import { useProjectLocales } from '../services/newsroom';
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
  const projectLocales = useProjectLocales();
  const obstacle = obstacleTo(event);
  if (obstacle && !event.recap) {
    return <Typography textColor="neutral600">{t(`event.${obstacle}`)}</Typography>;
  }
  const written = event.recap?.versions.map(({ locale }) => locale) ?? [];
  // Beside an event, its other languages have actions of their own.
  const others = open === undefined ? [] : projectLocales.map(({ code }) => code);
  const locales = [...new Set([...event.locales, ...written, ...others])];
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
  const links = linksOf({ event, rights, open }, locale, Boolean(version));
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
      {/* Of the language that is open, the panel says it above. */}
      {locale === open ? null : <Embargo until={version?.embargoUntil} />}
      {links.length > 0 ? (
        <Flex gap={4} wrap="wrap">
          {links.map(({ to, text, label }) => (
            <TextLink key={to} tag={Link} to={to} aria-label={t(label, { language })}>
              {t(text)}
            </TextLink>
          ))}
        </Flex>
      ) : null}
    </Flex>
  );
}

interface WayToRecap {
  to: string;
  text: TextKey;
  label: TextKey;
}

/** What can be done about the recap in a language: the builder first, then the Content Manager's form. */
function linksOf({ event, rights, open }: Props, locale: string, isWritten: boolean): WayToRecap[] {
  const { documentId, recap } = event;
  if (recap && isWritten) {
    return [
      // Of the language that is open, the panel has a button for it.
      ...(locale !== open && rights.canBuild
        ? [
            {
              to: recapPath(recap.documentId, locale),
              text: 'recap.open',
              label: 'panel.openIn',
            } as const,
          ]
        : []),
      ...(locale !== open && rights.canInContentManager('read', RECAP_UID)
        ? [
            {
              to: entryPath(RECAP_UID, recap.documentId, locale),
              text: 'panel.allFields',
              label: 'panel.allFieldsIn',
            } as const,
          ]
        : []),
    ];
  }
  return rights.canBuild && !obstacleTo(event)
    ? [{ to: buildPath(documentId, locale), text: 'recap.build', label: 'panel.buildIn' }]
    : [];
}
