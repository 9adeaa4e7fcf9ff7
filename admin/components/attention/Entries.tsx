import type { ReactNode } from 'react';

import { Box, Flex } from '@strapi/design-system';

/** The entries of a section, one below the other. */
export const Entries = ({ children }: { children: ReactNode }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" width="100%">
    {children}
  </Flex>
);

interface EntryProps {
  children: ReactNode;
  /** What can be done about it; beside the rest where there is room. */
  action?: ReactNode;
}

export const Entry = ({ children, action }: EntryProps) => (
  <Box
    tag="li"
    paddingTop={3}
    paddingBottom={3}
    borderColor="neutral150"
    borderStyle="solid"
    borderWidth="1px 0 0"
  >
    <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
      <Box flex="1 1 16rem" minWidth={0}>
        {children}
      </Box>
      {action}
    </Flex>
  </Box>
);
