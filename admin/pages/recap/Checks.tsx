import { memo } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';

import type { Finding } from '../../../composer';
import { useText } from '../../hooks/useText';
import { checkText } from '../../utils/check-text';

interface Props {
  findings: Finding[];
  onReveal(finding: Finding): void;
  onFix(finding: Finding): void;
}

const SIGNS = { error: 'danger600', warning: 'warning600' } as const;

/** What would embarrass the house: each with the way to its place, and the fix where one is known. */
export const Checks = memo(function Checks({ findings, onReveal, onFix }: Props) {
  const t = useText();
  if (findings.length === 0) {
    return (
      <Flex gap={2}>
        <CheckCircle fill="success600" aria-hidden />
        <Typography>{t('checks.none')}</Typography>
      </Flex>
    );
  }
  return (
    <List>
      {findings.map((finding, index) => (
        <li key={`${finding.code} ${String(index)}`}>
          <Flex gap={2} alignItems="flex-start">
            <Box paddingTop={1}>
              <WarningCircle
                fill={SIGNS[finding.severity]}
                aria-label={t(`checks.${finding.severity}`)}
              />
            </Box>
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <Place type="button" onClick={() => onReveal(finding)}>
                <Typography tag="span" textColor="neutral800">
                  {checkText(t, finding)}
                </Typography>
              </Place>
              {finding.fix ? (
                <Button size="S" variant="secondary" onClick={() => onFix(finding)}>
                  {t('checks.fix')}
                </Button>
              ) : null}
            </Flex>
          </Flex>
        </li>
      ))}
    </List>
  );
});

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
