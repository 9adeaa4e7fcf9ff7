import { Fragment } from 'react';

import { Flex, Status, Typography } from '@strapi/design-system';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { Embargo } from '../../components/Embargo';
import { RecapStatus } from '../../components/RecapStatus';
import { useText } from '../../hooks/useText';
import { obstacleTo } from '../../utils/obstacle';

/** How far the recap of an event is, in each of its languages; or why there is none. */
export function RecapStates({ event }: { event: NewsroomEvent }) {
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
      </Flex>
    );
  }
  const obstacle = obstacleTo(event);
  if (obstacle) {
    return <Typography textColor="neutral600">{t(`event.${obstacle}`)}</Typography>;
  }
  return event.isPast ? (
    <Status variant="warning" size="S" width="min-content">
      {/* The status' own color is too pale on its ground to be read by everybody. */}
      <Typography
        tag="span"
        fontWeight="bold"
        textColor="neutral800"
        style={{ whiteSpace: 'nowrap' }}
      >
        {t('state.missing')}
      </Typography>
    </Status>
  ) : (
    <Typography textColor="neutral600">{t('state.notYet')}</Typography>
  );
}
