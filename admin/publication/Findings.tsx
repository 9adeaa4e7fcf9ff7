import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Finding } from '../../composer/check';
import { useCheckText } from '../hooks/useCheckText';
import { useText } from '../hooks/useText';
import { isInBuilder } from '../utils/finding-place';

/** As many warnings are named; the builder has them all. */
const NAMED = 4;

interface Props {
  findings: Finding[];
  /** Leads to the place; missing where that is not on the page. */
  onReveal: ((finding: Finding) => void) | undefined;
}

/** What the checks find in a recap: the errors, which stop it, then some of the warnings, which do not. */
export function Findings({ findings, onReveal }: Props) {
  const t = useText();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const more = warnings.length - NAMED;
  return (
    <>
      <Group
        title={t('publish.errors', { count: errors.length })}
        color="danger600"
        findings={errors}
        onReveal={onReveal}
      />
      <Group
        title={t('publish.warnings', { count: warnings.length })}
        color="neutral800"
        findings={warnings.slice(0, NAMED)}
        onReveal={onReveal}
      />
      {more > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('publish.warnings.more', { count: more })}
        </Typography>
      ) : null}
    </>
  );
}

interface GroupProps extends Props {
  title: string;
  color: 'danger600' | 'neutral800';
}

function Group({ title, color, findings, onReveal }: GroupProps) {
  const checkText = useCheckText();
  return findings.length > 0 ? (
    <Box paddingTop={3}>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor={color}>
        {title}
      </Typography>
      <List>
        {findings.map((finding, index) => (
          <li key={`${finding.code} ${String(index)}`}>
            {onReveal && isInBuilder(finding) ? (
              <Jump type="button" onClick={() => onReveal(finding)}>
                <Typography tag="span" variant="pi" textColor={color}>
                  {checkText(finding)}
                </Typography>
              </Jump>
            ) : (
              <Typography variant="pi" textColor={color}>
                {checkText(finding)}
              </Typography>
            )}
          </li>
        ))}
      </List>
    </Box>
  ) : null;
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-inline-start: ${({ theme }) => theme.spaces[5]};
  list-style: disc;
  overflow-wrap: anywhere;
`;

const Jump = styled.button`
  padding: 0;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  overflow-wrap: anywhere;

  & span {
    text-decoration: underline;
  }
`;
