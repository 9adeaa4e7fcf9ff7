import { Box, Typography } from '@strapi/design-system';

import type { TalkNotHeld } from '../../contracts/newsroom';
import { useText } from '../hooks/useText';

/** Talks that are left out, each with the reason; nothing where there are none. */
export function OmittedTalks({ title, talks }: { title: string; talks: TalkNotHeld[] }) {
  const t = useText();
  return talks.length > 0 ? (
    <Box>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {title}
      </Typography>
      <ul>
        {talks.map((talk) => (
          <li key={talk.documentId}>
            <Typography style={{ overflowWrap: 'anywhere' }}>
              {talk.title ?? t('talk.untitled')}
              {' – '}
              {t(`omitted.${talk.reason}`)}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  ) : null;
}
