import type { NewsroomEvent } from '../../contracts/newsroom';

/** Why no recap can be written: the event did not take place. The composer refuses these too. */
export const obstacleTo = ({
  eventStatus,
}: Pick<NewsroomEvent, 'eventStatus'>): 'cancelled' | 'postponed' | null =>
  eventStatus === 'cancelled' || eventStatus === 'postponed' ? eventStatus : null;
