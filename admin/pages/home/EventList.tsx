import { useEffect, useRef } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Page, Pagination } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';

import type { ListEventsResponse } from '../../../contracts/newsroom';
import { LoadingBelow } from '../../components/LoadingBelow';
import type { Rights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { EVENTS_ANCHOR } from '../../routes';
import type { Answer } from '../../services/newsroom';

import { EventFilters } from './EventFilters';
import { EventTable } from './EventTable';
import { NoEvents } from './NoEvents';
import { DEFAULT_PAGE_SIZE } from './query';
import type { HomeQuery } from './query';

interface Props {
  home: HomeQuery;
  events: Answer<ListEventsResponse>;
  years: number[];
  rights: Rights;
}

/** All events, or those that were looked for. */
export function EventList({ home, events, years, rights }: Props) {
  const t = useText();
  const { data, error, isFetching, refetch } = events;
  const heading = useAnchor(data !== undefined);
  useLastPage(data?.pagination, home.goToPage);
  return (
    <Box tag="section" aria-labelledby={EVENTS_ANCHOR} paddingTop={8}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={3} alignItems="baseline" wrap="wrap">
          <Typography tag="h2" variant="beta" id={EVENTS_ANCHOR} ref={heading} tabIndex={-1}>
            {t('home.events')}
          </Typography>
          <Typography textColor="neutral600" aria-live="polite">
            {data && !error ? t('home.found', { count: data.pagination.total }) : ''}
          </Typography>
        </Flex>
        <EventFilters home={home} years={years} />
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
          <LoadingBelow />
        ) : data.results.length === 0 && !isFetching ? (
          <NoEvents
            content={
              home.query.search && !home.isFiltered
                ? t('home.nothingFound', { search: home.query.search })
                : t('home.nothingFiltered')
            }
          />
        ) : (
          <>
            <EventTable events={data.results} rights={rights} />
            <Pagination.Root {...data.pagination} defaultPageSize={DEFAULT_PAGE_SIZE}>
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </>
        )}
      </Flex>
    </Box>
  );
}

/** Brings whoever followed a link to the list there, once it is as long as it will be. */
function useAnchor(isReady: boolean) {
  const { hash, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const isMeant = hash === `#${EVENTS_ANCHOR}`;
  useEffect(() => {
    if (isMeant && isReady) {
      heading.current?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    }
  }, [isMeant, isReady, key]);
  return heading;
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
