import { useState } from 'react';

import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { PublishResponse } from '../../contracts/publication';
import { useText } from '../hooks/useText';

import { EntryList } from './EntryList';

interface Props {
  done: PublishResponse['data'];
  onLeave(): void;
}

/** What was published, and from when on visitors see the recap. */
export function Done({ done, onLeave }: Props) {
  const t = useText();
  const { formatDate } = useIntl();
  const [now] = useState(() => new Date());
  const until = done.embargoUntil;
  return (
    <>
      <Typography role="status" fontWeight="semiBold" textColor="success700">
        {t('publish.done', { count: done.published.length })}
      </Typography>
      {until && new Date(until) > now ? (
        <Typography>
          {t('publish.embargo', {
            time: formatDate(until, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Typography>
      ) : null}
      <EntryList entries={done.published} locale={done.locale} isDone onLeave={onLeave} />
    </>
  );
}
