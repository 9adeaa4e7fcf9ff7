import { memo } from 'react';

import { BackButton, Layouts } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useHeaderHeight } from '../../hooks/useHeaderHeight';
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

/** On a tablet Strapi's own bar at the top lies over the header that sticks. */
const Around = styled.div`
  @media (min-width: 768px) and (max-width: 1079px) {
    [data-strapi-header-sticky] {
      top: 6.4rem;
    }
  }
`;

/** Renders without the text below it. */
export const BuilderHeader = memo(function BuilderHeader({ stored, onReveal, onPublished }: Props) {
  const t = useText();
  const { locale } = useIntl();
  const around = useHeaderHeight();
  return (
    <Around ref={around}>
      <Layouts.Header
        title={stored.event?.title ?? stored.text.title ?? t('builder.title')}
        subtitle={`${t('builder.title')} · ${languageName(stored.locale, locale)}`}
        navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
        primaryAction={
          <SaveActions stored={stored} onReveal={onReveal} onPublished={onPublished} />
        }
      />
    </Around>
  );
});
