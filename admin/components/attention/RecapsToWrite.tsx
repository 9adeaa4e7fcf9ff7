import { Typography } from '@strapi/design-system';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { useRights } from '../../hooks/useRights';
import { EventDate } from '../EventDate';
import { EventTitle } from '../EventTitle';
import { RecapAction } from '../RecapAction';
import { RelativeDay } from '../RelativeDay';

import { Entries, Entry } from './Entries';

/** Events that are over and have no recap: since when, and the way to it. */
export function RecapsToWrite({ entries }: { entries: NewsroomEvent[] }) {
  const rights = useRights();
  return (
    <Entries>
      {entries.map((event) => (
        <Entry
          key={event.documentId}
          action={<RecapAction event={event} rights={rights} isQuiet />}
        >
          <EventTitle event={event} rights={rights} />
          <Typography tag="p" variant="pi" textColor="neutral600">
            <RelativeDay event={event} /> · <EventDate event={event} />
          </Typography>
        </Entry>
      ))}
    </Entries>
  );
}
