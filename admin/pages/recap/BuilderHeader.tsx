import { memo } from 'react';

import { BackButton, Layouts } from '@strapi/strapi/admin';

import type { RecapEditing } from '../../../contracts/editing';
import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';

import { SaveActions } from './SaveActions';

interface Props {
  stored: RecapEditing;
  onPublished(): void;
}

/** Renders without the text below it. */
export const BuilderHeader = memo(function BuilderHeader({ stored, onPublished }: Props) {
  const t = useText();
  return (
    <Layouts.Header
      title={stored.event?.title ?? stored.text.title ?? t('builder.title')}
      subtitle={t('builder.title')}
      navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
      primaryAction={<SaveActions stored={stored} onPublished={onPublished} />}
    />
  );
});
