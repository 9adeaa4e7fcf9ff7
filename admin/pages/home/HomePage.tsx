import { useEffect } from 'react';

import { Button, LinkButton } from '@strapi/design-system';
import { ArrowClockwise, Plus } from '@strapi/icons';
import { Layouts, Page, Pagination, SearchInput, useQueryParams } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../../content-types/uids';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { createPath } from '../../routes';
import { useNewsroomEvents } from '../../services/newsroom';

import { EventTable } from './EventTable';
import { NoEvents } from './NoEvents';

interface Query {
  page?: string;
  pageSize?: string;
  _q?: string;
}

const DEFAULT_PAGE_SIZE = 20;

/** All events, those that wait for their recap first. */
export default function HomePage() {
  const t = useText();
  const rights = useRights();
  const [{ query }, setQuery] = useQueryParams<Query>();
  const search = query._q?.trim() || undefined;
  const { data, error, isFetching, refetch } = useNewsroomEvents({
    page: Number(query.page) || 1,
    pageSize: Number(query.pageSize) || DEFAULT_PAGE_SIZE,
    search,
  });
  useLastPage(data?.pagination, (page) => setQuery({ ...query, page: String(page) }, 'push', true));

  const createEvent = rights.canInContentManager('create', EVENT_UID) ? (
    <LinkButton tag={Link} to={createPath(EVENT_UID)} variant="secondary" startIcon={<Plus />}>
      {t('home.createEvent')}
    </LinkButton>
  ) : null;

  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{t('title')}</Page.Title>
      <Layouts.Header
        title={t('title')}
        subtitle={t('home.subtitle')}
        primaryAction={createEvent}
      />
      <Layouts.Action
        startActions={
          <SearchInput label={t('home.search')} placeholder={t('home.searchPlaceholder')} />
        }
      />
      <Layouts.Content>
        {error ? (
          <Page.Error
            content={t('home.error')}
            action={
              <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={refetch}>
                {t('retry')}
              </Button>
            }
          />
        ) : !data ? (
          <Page.Loading />
        ) : data.results.length === 0 && !isFetching ? (
          <NoEvents search={search} createEvent={createEvent} />
        ) : (
          <>
            <EventTable events={data.results} rights={rights} />
            <Pagination.Root {...data.pagination} defaultPageSize={DEFAULT_PAGE_SIZE}>
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Leads to the last page where the address names one behind it. */
function useLastPage(
  pagination: { page: number; pageCount: number } | undefined,
  goTo: (page: number) => void,
): void {
  const isBehind = pagination && pagination.pageCount > 0 && pagination.page > pagination.pageCount;
  useEffect(() => {
    if (isBehind) {
      goTo(pagination.pageCount);
    }
  });
}
