import type { NewsroomEvent } from '../../contracts/newsroom';
import type { Text } from '../hooks/useText';

/** Where an event takes place: venue and city, online, or both; empty where nothing is known. */
export function formatPlace(
  event: Pick<NewsroomEvent, 'venueName' | 'city' | 'attendanceMode'>,
  t: Text,
): string {
  const place = [event.venueName, event.city].filter(Boolean).join(', ');
  switch (event.attendanceMode) {
    case 'online':
      return t('event.online');
    case 'hybrid':
      return place ? t('event.hybrid', { place }) : t('event.online');
    default:
      return place;
  }
}
