import { Box, Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { Table, useIsMobile } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../../content-types/uids';
import type { NewsroomEvent } from '../../../contracts/newsroom';
import { EventDate } from '../../components/EventDate';
import type { Rights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { entryPath } from '../../routes';
import { formatPlace } from '../../utils/place';

import { RecapAction } from './RecapAction';
import { RecapStates } from './RecapStates';

/** Long German words break where they may, and in need anywhere. */
const WRAP = { hyphens: 'auto', overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

const WIDE = ['title', 'date', 'place', 'talks', 'recap', 'action'] as const;
const NARROW = ['title'] as const;

interface RowProps {
  event: NewsroomEvent;
  rights: Rights;
}

/** The events, a row each; on a phone what does not fit beside stands beneath. */
export function EventTable({ events, rights }: { events: NewsroomEvent[]; rights: Rights }) {
  const t = useText();
  const isMobile = useIsMobile();
  const headers = (isMobile ? NARROW : WIDE).map((name) => ({
    name,
    label: t(`home.column.${name}`),
  }));

  return (
    <Table.Root
      rows={events.map((event) => ({ ...event, id: event.documentId }))}
      headers={headers}
    >
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Body>
          {events.map((event) =>
            isMobile ? (
              <NarrowRow key={event.documentId} event={event} rights={rights} />
            ) : (
              <WideRow key={event.documentId} event={event} rights={rights} />
            ),
          )}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}

function WideRow({ event, rights }: RowProps) {
  const t = useText();
  return (
    <Table.Row>
      <Table.Cell style={{ ...WRAP, minWidth: '18rem', maxWidth: '40rem' }}>
        <EventTitle event={event} rights={rights} />
      </Table.Cell>
      <Table.Cell style={{ whiteSpace: 'nowrap' }}>
        <Typography textColor="neutral800">
          <EventDate event={event} />
        </Typography>
      </Table.Cell>
      <Table.Cell style={{ ...WRAP, minWidth: '12rem', maxWidth: '28rem' }}>
        <Typography textColor="neutral800">{formatPlace(event, t) || '–'}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800">{event.talkCount || '–'}</Typography>
      </Table.Cell>
      <Table.Cell>
        <RecapStates event={event} />
      </Table.Cell>
      <Table.Cell>
        <RecapAction event={event} rights={rights} />
      </Table.Cell>
    </Table.Row>
  );
}

function NarrowRow({ event, rights }: RowProps) {
  const t = useText();
  const place = formatPlace(event, t);
  return (
    <Table.Row>
      <Table.Cell style={WRAP}>
        <Box paddingTop={4} paddingBottom={4}>
          <EventTitle event={event} rights={rights} />
          <Typography tag="p" variant="pi" textColor="neutral600">
            <EventDate event={event} />
            {place ? ` · ${place}` : null}
          </Typography>
          <Flex justifyContent="space-between" gap={3} paddingTop={3} wrap="wrap">
            <RecapStates event={event} />
            <RecapAction event={event} rights={rights} />
          </Flex>
        </Box>
      </Table.Cell>
    </Table.Row>
  );
}

function EventTitle({ event, rights }: RowProps) {
  const t = useText();
  const title = event.title ?? t('event.untitled');
  return rights.canInContentManager('read', EVENT_UID) ? (
    <TextLink
      tag={Link}
      to={entryPath(EVENT_UID, event.documentId, event.locale)}
      lang={event.locale}
      style={WRAP}
    >
      {title}
    </TextLink>
  ) : (
    <Typography textColor="neutral800" fontWeight="semiBold" lang={event.locale}>
      {title}
    </Typography>
  );
}
