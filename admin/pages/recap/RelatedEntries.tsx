import { Link as TextLink, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useCheckText } from '../../hooks/useCheckText';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';

import { wayToFinding } from './way-to-finding';

/** Names of more would bury the rest. */
const NAMED = 6;

interface Props {
  stored: RecapEditing;
  findings: Finding[];
}

/** Before a first publication, the event and all its talks are drafts: one line, because one step publishes them. */
export function RelatedEntries({ stored, findings }: Props) {
  const t = useText();
  const rights = useRights();
  const checkText = useCheckText();
  const { formatList } = useIntl();
  const named = findings.slice(0, NAMED).map((finding, index) => {
    const name = finding.params['name'] ? String(finding.params['name']) : t('publish.untitled');
    const way = wayToFinding(finding, stored, rights);
    const key = String(index);
    return way === null ? (
      <span key={key}>{name}</span>
    ) : (
      <TextLink key={key} tag={Link} to={way} title={checkText(finding)}>
        {name}
      </TextLink>
    );
  });
  const more = findings.length - named.length;
  const names = more > 0 ? [...named, t('checks.related.more', { count: more })] : named;
  return (
    <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {t('checks.related', { count: findings.length })} {formatList(names)}.{' '}
      {rights.canPublish ? t('checks.related.publish') : null}
    </Typography>
  );
}
