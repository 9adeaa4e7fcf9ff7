import { useIntl } from 'react-intl';

import { useText } from '../hooks/useText';
import { formatEventDate } from '../utils/dates';
import type { EventTimes } from '../utils/dates';

/** When an event takes place, or that nobody has said so yet. */
export function EventDate({ event }: { event: EventTimes }) {
  const { locale } = useIntl();
  const t = useText();
  return <>{formatEventDate(event, locale) ?? t('event.noDate')}</>;
}
