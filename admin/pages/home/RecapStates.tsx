import { Fragment } from 'react';

import { Flex, Link as TextLink, Status, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { Embargo } from '../../components/Embargo';
import { RecapStatus } from '../../components/RecapStatus';
import type { Rights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { buildPath } from '../../routes';
import { useProjectLocales } from '../../services/newsroom';
import { languageName } from '../../utils/languages';
import { obstacleTo } from '../../utils/obstacle';

/** How far the recap of an event is, in each of its languages; or why there is none. */
export function RecapStates({ event, rights }: { event: NewsroomEvent; rights: Rights }) {
  const t = useText();
  if (event.recap) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {event.recap.versions.map(({ locale, state, embargoUntil }) => (
          <Fragment key={locale}>
            <RecapStatus state={state} label={locale.toUpperCase()} />
            <Embargo until={embargoUntil} />
          </Fragment>
        ))}
        {rights.canBuild && !obstacleTo(event) ? <MissingLanguages event={event} /> : null}
      </Flex>
    );
  }
  const obstacle = obstacleTo(event);
  if (obstacle) {
    return <Typography textColor="neutral600">{t(`event.${obstacle}`)}</Typography>;
  }
  return event.isPast ? (
    <Status variant="warning" size="S" width="min-content">
      {/* The status' own color is too pale on its ground to be read by everybody: the sign has it. */}
      <Flex gap={1}>
        <WarningCircle fill="warning500" width="1.4rem" height="1.4rem" aria-hidden />
        <Typography
          tag="span"
          fontWeight="bold"
          textColor="neutral800"
          style={{ whiteSpace: 'nowrap' }}
        >
          {t('state.missing')}
        </Typography>
      </Flex>
    </Status>
  ) : (
    <Typography textColor="neutral600">{t('state.notYet')}</Typography>
  );
}

/** The languages of the project that the recap lacks, each with the way to make it. */
function MissingLanguages({ event }: { event: NewsroomEvent }) {
  const t = useText();
  const intl = useIntl();
  const written = new Set(event.recap?.versions.map(({ locale }) => locale));
  return useProjectLocales()
    .filter(({ code }) => !written.has(code))
    .map(({ code }) => {
      const text = t('state.languageMissing', { language: code.toUpperCase() });
      const action = t('state.buildIn', {
        language: languageName(code, intl.locale),
        title: event.title ?? t('event.untitled'),
      });
      return (
        <TextLink
          key={code}
          tag={Link}
          to={buildPath(event.documentId, code)}
          aria-label={`${text}. ${action}`}
        >
          {text}
        </TextLink>
      );
    });
}
