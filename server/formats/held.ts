import type { PageEvent, PageTalk } from '../../contracts/pages';

const NOT_GIVEN = new Set(['cancelled', 'replaced', 'no-show']);

/** No format has a word for a talk that was replaced, or whose speaker did not come: like a cancelled one, it was not given. */
export const isGiven = ({ talkStatus }: Pick<PageTalk, 'talkStatus'>): boolean =>
  !NOT_GIVEN.has(talkStatus ?? '');

/** Whether nobody can go anywhere: an event that moved online has no place any more. */
export const isOnline = ({
  eventStatus,
  attendanceMode,
}: Pick<PageEvent, 'eventStatus' | 'attendanceMode'>): boolean =>
  eventStatus === 'moved-online' || attendanceMode === 'online';
