import type { ReactNode } from 'react';

import { Box, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

interface Props {
  toggle: ReactNode;
  /** The text in another language. */
  beside: ReactNode;
  /** The text itself, which stays what it is whether something stands beside it or not. */
  children: ReactNode;
}

const Two = styled.div<{ $isTwo: boolean }>`
  display: grid;
  gap: ${({ theme }) => theme.spaces[8]};
  grid-template-columns: ${({ $isTwo }) =>
    $isTwo ? 'minmax(0, 1fr) minmax(0, 1fr)' : 'minmax(0, 76rem)'};
  align-items: start;
`;

const Sticky = styled.div`
  position: sticky;
  inset-block-start: ${({ theme }) => theme.spaces[4]};
`;

/** An article with room for the same in another language. */
export function Beside({ toggle, beside, children }: Props) {
  return (
    <>
      {toggle ? (
        <Flex justifyContent="flex-end" paddingBottom={2}>
          {toggle}
        </Flex>
      ) : null}
      <Two $isTwo={beside !== undefined}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {children}
        </Flex>
        {beside === undefined ? null : (
          <Sticky>
            <Box>{beside}</Box>
          </Sticky>
        )}
      </Two>
    </>
  );
}
