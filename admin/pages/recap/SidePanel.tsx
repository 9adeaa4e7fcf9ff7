import type { ReactNode } from 'react';

import { Box, Tabs } from '@strapi/design-system';

import type { Finding } from '../../../composer';
import { useText } from '../../hooks/useText';

import { Checks } from './Checks';
import { Previews } from './Previews';
import type { BuilderValues } from './values';

export type SideTab = 'checks' | 'origin' | 'preview' | 'language';

interface Props {
  tab: SideTab;
  onTab(tab: SideTab): void;
  findings: Finding[];
  documentId: string;
  values: BuilderValues;
  language: string;
  slug: string | null;
  /** Where the passage at the cursor comes from. */
  origin: ReactNode;
  /** The text in another language, and what its tab is called; without, there is none. */
  otherLanguage?: { title: string; text: ReactNode };
  onReveal(finding: Finding): void;
  onFix(finding: Finding): void;
}

/** Beside the article: what to mend, and how readers will see it. */
export function SidePanel({
  tab,
  onTab,
  findings,
  documentId,
  values,
  language,
  slug,
  origin,
  otherLanguage,
  onReveal,
  onFix,
}: Props) {
  const t = useText();
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius>
      <Tabs.Root variant="simple" value={tab} onValueChange={(next) => onTab(next as SideTab)}>
        <Tabs.List aria-label={t('checks.title')}>
          <Tabs.Trigger value="checks">
            {t('checks.count', { count: findings.length })}
          </Tabs.Trigger>
          <Tabs.Trigger value="origin">{t('origin.title')}</Tabs.Trigger>
          <Tabs.Trigger value="preview">{t('preview.title')}</Tabs.Trigger>
          {otherLanguage ? (
            <Tabs.Trigger value="language">{otherLanguage.title}</Tabs.Trigger>
          ) : null}
        </Tabs.List>
        <Tabs.Content value="checks">
          <Box padding={4}>
            <Checks findings={findings} onReveal={onReveal} onFix={onFix} />
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
            <Previews documentId={documentId} values={values} language={language} slug={slug} />
          </Box>
        </Tabs.Content>
      </Tabs.Root>
    </Box>
  );
}
