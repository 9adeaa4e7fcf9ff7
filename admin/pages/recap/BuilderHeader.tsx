import { memo } from 'react';

import { BackButton, Layouts } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';
import { languageName } from '../../utils/languages';

import { SaveActions } from './SaveActions';

interface Props {
  stored: RecapEditing;
  /** Goes to the place of a finding. */
  onReveal(finding: Finding): void;
  onPublished(): void;
}

/** Renders without the text below it. */
export const BuilderHeader = memo(function BuilderHeader({ stored, onReveal, onPublished }: Props) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <Layouts.Header
      title={stored.event?.title ?? stored.text.title ?? t('builder.title')}
      subtitle={`${t('builder.title')} · ${languageName(stored.locale, locale)}`}
      navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
      primaryAction={<SaveActions stored={stored} onReveal={onReveal} onPublished={onPublished} />}
    />
  );
});
