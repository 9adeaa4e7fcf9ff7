import { Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';

import type { Finding } from '../../composer/check';
import { PanelError } from '../components/PanelError';
import { useCheckText } from '../hooks/useCheckText';
import { useText } from '../hooks/useText';
import { useRecapChecks } from '../services/checks';

interface Props {
  documentId: string;
  locale: string;
}

/** How many errors and warnings what is saved has, and the errors in words: the builder has the warnings. */
export function RecapChecks(recap: Props) {
  const t = useText();
  const { data, error, refetch } = useRecapChecks(recap);
  if (error) {
    // A language that has not been saved yet is no trouble.
    const isMissing = 'status' in error && error.status === 404;
    return isMissing ? null : <PanelError retry={refetch} />;
  }
  if (!data) {
    return <Loader small />;
  }
  const errors = data.findings.filter(({ severity }) => severity === 'error');
  const warnings = data.findings.length - errors.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} alignItems="flex-start">
        {data.findings.length > 0 ? (
          <WarningCircle fill={errors.length > 0 ? 'danger600' : 'warning600'} aria-hidden />
        ) : (
          <CheckCircle fill="success600" aria-hidden />
        )}
        <Typography fontWeight="semiBold">
          {data.findings.length > 0
            ? t('panel.recap.checks', { errors: errors.length, warnings })
            : t('checks.none')}
        </Typography>
      </Flex>
      <Errors errors={errors} />
    </Flex>
  );
}

const Errors = ({ errors }: { errors: Finding[] }) => {
  const checkText = useCheckText();
  return errors.length > 0 ? (
    <ul>
      {errors.map((finding, index) => (
        <li key={`${finding.code} ${String(index)}`}>
          <Typography variant="pi" textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
            {checkText(finding)}
          </Typography>
        </li>
      ))}
    </ul>
  ) : null;
};
