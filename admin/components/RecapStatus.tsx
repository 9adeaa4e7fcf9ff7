import { Status, Typography } from '@strapi/design-system';

import type { VersionState } from '../../contracts/newsroom';
import { useText } from '../hooks/useText';

const VARIANTS = {
  draft: 'secondary',
  published: 'success',
  modified: 'alternative',
} as const satisfies Record<VersionState, string>;

/** The state of a recap in one language, in the Content Manager's colors. */
export function RecapStatus({ state, label }: { state: VersionState; label?: string }) {
  const t = useText();
  return (
    <Status variant={VARIANTS[state]} size="S" width="min-content">
      <Typography tag="span" variant="omega" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
        {label ? `${label} · ` : ''}
        {t(`state.${state}`)}
      </Typography>
    </Status>
  );
}
