import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../../content-types/uids';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { createPath } from '../../routes';
import { useNewsroomEvents, useNewsroomOverview } from '../../services/newsroom';

import { Attention } from './Attention';
import { EventList } from './EventList';
import { FirstRun } from './FirstRun';
import { NoEvents } from './NoEvents';
import { useHomeQuery } from './query';
import { useKinds } from './useKinds';

/** What needs attention today, and below it all events. */
export default function HomePage() {
  const t = useText();
  const rights = useRights();
  const home = useHomeQuery(useKinds().map(({ value }) => value));
  const events = useNewsroomEvents(home.query);
  const overview = useNewsroomOverview();
  const isEmpty = events.data?.pagination.total === 0 && !home.isNarrowed && !events.isFetching;

  const createEvent = rights.canInContentManager('create', EVENT_UID) ? (
    <LinkButton tag={Link} to={createPath(EVENT_UID)} variant="secondary" startIcon={<Plus />}>
      {t('home.createEvent')}
    </LinkButton>
  ) : null;

  return (
    <Page.Main aria-busy={events.isFetching || overview.isFetching}>
      <Page.Title>{t('title')}</Page.Title>
      <Layouts.Header
        title={t('title')}
        subtitle={t('home.subtitle')}
        primaryAction={createEvent}
      />
      <Layouts.Content>
        {rights.canChangeSettings ? <FirstRun /> : null}
        {isEmpty ? (
          <NoEvents content={t('home.empty')} action={createEvent} />
        ) : (
          <>
            <Attention overview={overview} />
            <EventList
              home={home}
              events={events}
              years={overview.data?.years ?? []}
              rights={rights}
            />
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
