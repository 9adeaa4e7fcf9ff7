import { Box, Flex, Typography } from '@strapi/design-system';
import { useIsDesktop } from '@strapi/strapi/admin';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { WRAP } from '../../components/EntryTitle';
import { EventDate } from '../../components/EventDate';
import { EventTitle } from '../../components/EventTitle';
import { Gaps } from '../../components/Gaps';
import { hasRecapAction, RecapAction } from '../../components/RecapAction';
import type { Rights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { formatPlace } from '../../utils/place';

import { PlainTable } from './PlainTable';
import { RecapStates } from './RecapStates';
import { SortableHead } from './SortableHead';

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
  const hasActions = events.some((event) => hasRecapAction(event, rights));
  const columns = isNarrow ? NARROW : WIDE.filter((name) => name !== 'action' || hasActions);
  const headers = columns.map((name) => ({
    name,
    label: t(`home.column.${name}`),
    isSortable: name === 'title' || name === 'date',
  }));

  return (
    <Box shadow="tableShadow" hasRadius overflow="auto" background="neutral0">
      <PlainTable>
        <thead>
          <tr>
            {headers.map((header) => (
              <SortableHead key={header.name} {...header} />
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) =>
            isNarrow ? (
              <NarrowRow key={event.documentId} event={event} rights={rights} />
            ) : (
              <WideRow
                key={event.documentId}
                event={event}
                rights={rights}
                hasActions={hasActions}
              />
            ),
          )}
        </tbody>
      </PlainTable>
    </Box>
  );
}

interface WideRowProps extends RowProps {
  /** Whether any row has one: for those who may only read, there is no column for it. */
  hasActions: boolean;
}

function WideRow({ event, rights, hasActions }: WideRowProps) {
  const t = useText();
  return (
    <tr>
      <td style={{ ...WRAP, minWidth: '18rem', maxWidth: '40rem' }}>
        <Box paddingTop={2} paddingBottom={2}>
          <EventTitle event={event} rights={rights} />
          <Gaps gaps={event.gaps} />
        </Box>
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        <Typography textColor="neutral800">
          <EventDate event={event} />
        </Typography>
      </td>
      <td style={{ ...WRAP, minWidth: '12rem', maxWidth: '28rem' }}>
        <Typography textColor="neutral800">{formatPlace(event, t) || '–'}</Typography>
      </td>
      <td>
        <Typography textColor="neutral800">{event.talkCount || '–'}</Typography>
      </td>
      <td>
        <RecapStates event={event} rights={rights} />
      </td>
      {hasActions ? (
        <td>
          <RecapAction event={event} rights={rights} />
        </td>
      ) : null}
    </tr>
  );
}

function NarrowRow({ event, rights }: RowProps) {
  const t = useText();
  const place = formatPlace(event, t);
  return (
    <tr>
      <td style={WRAP}>
        <Box paddingTop={4} paddingBottom={4}>
          <EventTitle event={event} rights={rights} />
          <Typography tag="p" variant="pi" textColor="neutral600">
            <EventDate event={event} />
            {place ? ` · ${place}` : null}
          </Typography>
          <Gaps gaps={event.gaps} />
          <Flex justifyContent="space-between" gap={3} paddingTop={3} wrap="wrap">
            <RecapStates event={event} rights={rights} />
            <RecapAction event={event} rights={rights} />
          </Flex>
        </Box>
      </td>
    </tr>
  );
}
