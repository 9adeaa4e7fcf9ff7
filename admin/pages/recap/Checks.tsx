import { memo } from 'react';

import { Box, Button, Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useCheckText } from '../../hooks/useCheckText';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import type { TextKey } from '../../hooks/useText';
import { isInBuilder } from '../../utils/finding-place';

import { relatedOf } from './findings';
import { RelatedEntries } from './RelatedEntries';
import { wayToFinding } from './way-to-finding';

interface Props {
  stored: RecapEditing;
  findings: Finding[];
  onReveal(finding: Finding): void;
  onFix(finding: Finding): void;
}

const SIGNS = { error: 'danger600', warning: 'warning600' } as const;

/** What the way to a finding is called, where it leads away from the builder. */
const wayName = ({ code, place }: Finding): TextKey =>
  code === 'language-missing'
    ? 'checks.createLanguage'
    : code === 'language-unpublished'
      ? 'checks.openLanguage'
      : place.field === 'entry'
        ? 'checks.openEntry'
        : 'checks.openForm';

/** What would embarrass the house: each with the way to its place, and the fix where one is known. */
export const Checks = memo(function Checks({ stored, findings, onReveal, onFix }: Props) {
  const t = useText();
  const rights = useRights();
  const checkText = useCheckText();
  if (findings.length === 0) {
    return (
      <Flex gap={2}>
        <CheckCircle fill="success600" aria-hidden />
        <Typography>{t('checks.none')}</Typography>
      </Flex>
    );
  }
  const related = relatedOf(findings);
  const single = findings.filter((finding) => !related.includes(finding));
  return (
    <List>
      {single.map((finding, index) => {
        const text = checkText(finding);
        const way = wayToFinding(finding, stored, rights);
        return (
          <li key={`${finding.code} ${String(index)}`}>
            <Flex gap={2} alignItems="flex-start">
              <Sign severity={finding.severity} />
              <Flex direction="column" alignItems="flex-start" gap={2}>
                {isInBuilder(finding) ? (
                  <Place type="button" onClick={() => onReveal(finding)}>
                    <Typography tag="span" textColor="neutral800">
                      {text}
                    </Typography>
                  </Place>
                ) : (
                  <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                    {text}
                  </Typography>
                )}
                {way === null ? null : (
                  // Several entries are opened alike: what each is about makes the difference.
                  <TextLink tag={Link} to={way} aria-label={`${t(wayName(finding))}: ${text}`}>
                    {t(wayName(finding))}
                  </TextLink>
                )}
                {finding.fix ? (
                  <Button size="S" variant="secondary" onClick={() => onFix(finding)}>
                    {t('checks.fix')}
                  </Button>
                ) : null}
              </Flex>
            </Flex>
          </li>
        );
      })}
      {related.length > 0 ? (
        <li>
          <Flex gap={2} alignItems="flex-start">
            <Sign severity="warning" />
            <RelatedEntries stored={stored} findings={related} />
          </Flex>
        </li>
      ) : null}
    </List>
  );
});

function Sign({ severity }: Pick<Finding, 'severity'>) {
  const t = useText();
  return (
    <Box paddingTop={1}>
      <WarningCircle fill={SIGNS[severity]} aria-label={t(`checks.${severity}`)} />
    </Box>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  list-style: none;
  padding: 0;
`;

const Place = styled.button`
  padding: 0;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  overflow-wrap: anywhere;

  &:hover span {
    text-decoration: underline;
  }
`;
