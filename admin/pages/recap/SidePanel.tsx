import { forwardRef } from 'react';
import type { ReactNode } from 'react';

import { Box, Tabs } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useText } from '../../hooks/useText';

import { Checks } from './Checks';
import { countOf } from './findings';
import { Previews } from './Previews';
import type { BuilderValues } from './values';

export type SideTab = 'checks' | 'origin' | 'preview' | 'language';

interface Props {
  tab: SideTab;
  onTab(tab: SideTab): void;
  findings: Finding[];
  stored: RecapEditing;
  values: BuilderValues;
  /** Where the passage at the cursor comes from. */
  origin: ReactNode;
  /** The text in another language, and what its tab is called; without, there is none. */
  otherLanguage?: { title: string; text: ReactNode };
  onReveal(finding: Finding): void;
  onFix(finding: Finding): void;
}

/** Four tabs have room in one line, in German too. */
const Panel = styled(Box)`
  /* Below Strapi's two bars on phones and tablets, the only places that lead here from above. */
  scroll-margin-top: 14.4rem;

  [role='tab'] {
    padding-inline: ${({ theme }) => theme.spaces[3]};
    white-space: nowrap;
  }
`;

/** Beside the article: what to mend, and how readers will see it. */
export const SidePanel = forwardRef<HTMLDivElement, Props>(function SidePanel(
  { tab, onTab, findings, stored, values, origin, otherLanguage, onReveal, onFix }: Props,
  ref,
) {
  const t = useText();
  return (
    <Panel ref={ref} tabIndex={-1} background="neutral0" shadow="tableShadow" hasRadius>
      <Tabs.Root variant="simple" value={tab} onValueChange={(next) => onTab(next as SideTab)}>
        <Tabs.List aria-label={t('checks.title')}>
          <Tabs.Trigger value="checks">
            {t('checks.count', { count: countOf(findings) })}
          </Tabs.Trigger>
          <Tabs.Trigger value="origin">{t('origin.title')}</Tabs.Trigger>
          <Tabs.Trigger value="preview">{t('preview.title')}</Tabs.Trigger>
          {otherLanguage ? (
            <Tabs.Trigger value="language">{otherLanguage.title}</Tabs.Trigger>
          ) : null}
        </Tabs.List>
        <Tabs.Content value="checks">
          <Box padding={4}>
            <Checks stored={stored} findings={findings} onReveal={onReveal} onFix={onFix} />
          </Box>
        </Tabs.Content>
        <Tabs.Content value="origin">
          <Box padding={4}>{origin}</Box>
        </Tabs.Content>
        {otherLanguage ? (
          <Tabs.Content value="language">
            <Box padding={4}>{otherLanguage.text}</Box>
          </Tabs.Content>
        ) : null}
        <Tabs.Content value="preview">
          <Box padding={4}>
            <Previews stored={stored} values={values} />
          </Box>
        </Tabs.Content>
      </Tabs.Root>
    </Panel>
  );
});
