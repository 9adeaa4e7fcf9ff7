import { useState } from 'react';

import { useIntl } from 'react-intl';

import type { EventTimes } from '../utils/dates';
import { dayIn, relativeDay } from '../utils/relative';

/** How many days an event is over, or still to wait for; nothing where its days are not known. */
export function RelativeDay({ event }: { event: EventTimes & { isPast: boolean } }) {
  const { locale } = useIntl();
  const [now] = useState(() => new Date());
  const day = event.isPast ? (event.endDate ?? event.startDate) : event.startDate;
  return day ? <>{relativeDay(day, dayIn(event.timeZone, now), locale)}</> : null;
}
