import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { Gap } from '../../contracts/newsroom';
import { useText } from '../hooks/useText';

/** What an event lacks, in a line; nothing where it lacks nothing. */
export function Gaps({ gaps }: { gaps: Gap[] }) {
  const t = useText();
  return gaps.length > 0 ? (
    <Flex gap={1} alignItems="flex-start" paddingTop={1}>
      <WarningCircle
        fill="warning500"
        width="1.2rem"
        height="1.2rem"
        style={{ flex: 'none', marginTop: '0.2rem' }}
        aria-hidden
      />
      <Typography tag="p" variant="pi" textColor="neutral700">
        {gaps.map(({ code, count }) => t(`gap.${code}`, { count })).join(' · ')}
      </Typography>
    </Flex>
  ) : null;
}
