import type { ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { Block } from '../../composer/blocks';
import { useText } from '../hooks/useText';

import { Blocks, Marked } from './Blocks';

interface Props {
  /** BCP 47, for hyphenation and screen readers. */
  language: string;
  kicker?: string | null;
  title: string;
  subtitle?: string | null;
  teaser?: string | null;
  blocks: Block[];
  /** Indices of blocks that are pointed at. */
  marked?: ReadonlySet<number>;
  /** Whether a text above the blocks is pointed at. */
  isMarked?(field: 'kicker' | 'title' | 'subtitle' | 'teaser'): boolean;
}

/** Long German words break where they may, and in need anywhere. */
const Text = styled(Box)`
  max-width: 72rem;
  overflow-wrap: anywhere;
  hyphens: auto;
`;

const PointedAt = ({ when, children }: { when: boolean; children: ReactNode }) =>
  when ? <Marked data-marked>{children}</Marked> : <>{children}</>;

/** An article as its readers will roughly see it: kicker, headline, teaser, text. */
export function Article({
  language,
  kicker,
  title,
  subtitle,
  teaser,
  blocks,
  marked,
  isMarked = () => false,
}: Props) {
  const t = useText();
  const { locale: panelLanguage } = useIntl();
  return (
    <Text tag="article" lang={language}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {kicker ? (
          <PointedAt when={isMarked('kicker')}>
            <Typography variant="sigma" textColor="neutral600">
              {kicker}
            </Typography>
          </PointedAt>
        ) : null}
        <PointedAt when={isMarked('title')}>
          <Typography variant="alpha" tag="h2">
            {title}
          </Typography>
        </PointedAt>
        {subtitle ? (
          <PointedAt when={isMarked('subtitle')}>
            <Typography variant="delta" tag="p">
              {subtitle}
            </Typography>
          </PointedAt>
        ) : null}
        {teaser ? (
          <Box
            paddingLeft={4}
            borderStyle="solid"
            borderColor="primary200"
            borderWidth="0 0 0 0.3rem"
          >
            <Typography variant="pi" tag="p" textColor="neutral600" lang={panelLanguage}>
              {t('build.teaser')}
            </Typography>
            <PointedAt when={isMarked('teaser')}>
              <Typography variant="omega" tag="p" textColor="neutral700">
                {teaser}
              </Typography>
            </PointedAt>
          </Box>
        ) : null}
        <Blocks blocks={blocks} {...(marked ? { marked } : {})} />
      </Flex>
    </Text>
  );
}
