import type { ReactNode } from 'react';

import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';

interface Props {
  content: string;
  /** What can be done about it. */
  action?: ReactNode;
}

/** There is nothing yet, or nothing that was looked for. */
export const NoEvents = ({ content, action }: Props) => (
  <EmptyStateLayout
    icon={<EmptyDocuments width="16rem" aria-hidden />}
    content={content}
    action={action}
    hasRadius
    shadow="filterShadow"
  />
);
