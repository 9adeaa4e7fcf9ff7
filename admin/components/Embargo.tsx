import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { useText } from '../hooks/useText';

/** That something is published and visitors do not see it yet; nothing where they do. */
export function Embargo({ until }: { until: string | null | undefined }) {
  const t = useText();
  const { formatDate } = useIntl();
  return until ? (
    <Typography tag="p" variant="pi" textColor="neutral800">
      {t('embargo.until', {
        time: formatDate(until, { dateStyle: 'medium', timeStyle: 'short' }),
      })}
    </Typography>
  ) : null;
}
