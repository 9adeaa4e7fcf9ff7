import { Box, Flex, Typography } from '@strapi/design-system';
import { Table, useIsDesktop } from '@strapi/strapi/admin';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { WRAP } from '../../components/EntryTitle';
import { EventDate } from '../../components/EventDate';
import { EventTitle } from '../../components/EventTitle';
import { Gaps } from '../../components/Gaps';
import { RecapAction } from '../../components/RecapAction';
import type { Rights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { formatPlace } from '../../utils/place';

import { RecapStates } from './RecapStates';

const WIDE = ['title', 'date', 'place', 'talks', 'recap', 'action'] as const;
const NARROW = ['title'] as const;

interface RowProps {
  event: NewsroomEvent;
  rights: Rights;
}

/** The events, a row each; on a phone or a tablet what does not fit beside stands beneath. */
export function EventTable({ events, rights }: { events: NewsroomEvent[]; rights: Rights }) {
  const t = useText();
  const isNarrow = !useIsDesktop();
  const headers = (isNarrow ? NARROW : WIDE).map((name) => ({
    name,
    label: t(`home.column.${name}`),
    sortable: name === 'title' || name === 'date',
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
            isNarrow ? (
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
        <Box paddingTop={2} paddingBottom={2}>
          <EventTitle event={event} rights={rights} />
          <Gaps gaps={event.gaps} />
        </Box>
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
          <Gaps gaps={event.gaps} />
          <Flex justifyContent="space-between" gap={3} paddingTop={3} wrap="wrap">
            <RecapStates event={event} />
            <RecapAction event={event} rights={rights} />
          </Flex>
        </Box>
      </Table.Cell>
    </Table.Row>
  );
}
