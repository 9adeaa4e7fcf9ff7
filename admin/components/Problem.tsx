import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { Box, Typography } from '@strapi/design-system';

/** What went wrong, in a dialog: read out as it appears, and brought into view. */
export function Problem({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Box ref={box} role="alert" padding={3} hasRadius background="danger100">
      <Typography textColor="danger700">{children}</Typography>
    </Box>
  );
}
