import { Typography } from '@strapi/design-system';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { useRights } from '../../hooks/useRights';
import { EventDate } from '../EventDate';
import { EventTitle } from '../EventTitle';
import { Gaps } from '../Gaps';
import { RelativeDay } from '../RelativeDay';

import { Entries, Entry } from './Entries';

/** Events to come: how soon, and what they lack. */
export function ProgrammeGaps({ entries }: { entries: NewsroomEvent[] }) {
  const rights = useRights();
  return (
    <Entries>
      {entries.map((event) => (
        <Entry key={event.documentId}>
          <EventTitle event={event} rights={rights} />
          {event.startDate ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              <RelativeDay event={event} /> · <EventDate event={event} />
            </Typography>
          ) : null}
          <Gaps gaps={event.gaps} />
        </Entry>
      ))}
    </Entries>
  );
}
