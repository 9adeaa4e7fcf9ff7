import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Block } from '../../composer/blocks';

import { Blocks } from './Blocks';

interface Props {
  /** BCP 47, for hyphenation and screen readers. */
  language: string;
  kicker?: string | null;
  title: string;
  teaser?: string | null;
  blocks: Block[];
}

/** Long German words break where they may, and in need anywhere. */
const Text = styled(Box)`
  max-width: 72rem;
  overflow-wrap: anywhere;
  hyphens: auto;
`;

/** An article as its readers will roughly see it: kicker, headline, teaser, text. */
export function Article({ language, kicker, title, teaser, blocks }: Props) {
  return (
    <Text tag="article" lang={language}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {kicker ? (
          <Typography variant="sigma" textColor="neutral600">
            {kicker}
          </Typography>
        ) : null}
        <Typography variant="alpha" tag="h2">
          {title}
        </Typography>
        {teaser ? (
          <Typography variant="epsilon" tag="p" textColor="neutral700" fontWeight="semiBold">
            {teaser}
          </Typography>
        ) : null}
        <Blocks blocks={blocks} />
      </Flex>
    </Text>
  );
}
