import type { ReactNode } from 'react';

import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';

import { useText } from '../../hooks/useText';

interface Props {
  search: string | undefined;
  createEvent: ReactNode;
}

/** There is nothing yet, and what to do about it; or nothing that was searched for. */
export function NoEvents({ search, createEvent }: Props) {
  const t = useText();
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={search ? t('home.nothingFound', { search }) : t('home.empty')}
      action={search ? null : createEvent}
      hasRadius
      shadow="filterShadow"
    />
  );
}
