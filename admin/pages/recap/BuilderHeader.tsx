import { memo } from 'react';

import { Button, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { useHeaderHeight } from '../../hooks/useHeaderHeight';
import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';

import { LanguageOfRecap } from './LanguageOfRecap';
import { SaveActions } from './SaveActions';

interface Props {
  stored: RecapEditing;
  /** Goes to the place of a finding. */
  onReveal(finding: Finding): void;
  onPublished(): void;
  /** How many findings the checks have. */
  findingCount: number;
  onShowChecks(): void;
}

/**
 * On phones and tablets Strapi's own bar at the top lies over the header that sticks, and there is room for one line: the
 * name of the page is at the top of it.
 */
const Around = styled.div`
  @media (max-width: 1079px) {
    [data-strapi-header-sticky] {
      top: 6.4rem;

      [data-languages] {
        display: none;
      }
    }
  }

  @media (max-width: 767px) {
    [data-strapi-header-sticky] h1 {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;

/** Unless there is room for three columns, the checks begin below the window: their number stands above, and leads there. */
const BelowWindow = styled(Button)`
  @media (min-width: 1500px) {
    display: none;
  }
`;

/** What it is about, in the language of the recap where the event has it. */
const titleOf = ({ facts, event, text }: RecapEditing): string | null =>
  [facts?.event.title, event?.title, text.title].find(Boolean) ?? null;

/** Renders without the text below it. */
export const BuilderHeader = memo(function BuilderHeader({ stored, ...actions }: Props) {
  const t = useText();
  const around = useHeaderHeight();
  return (
    <Around ref={around}>
      <Layouts.Header
        title={titleOf(stored) ?? t('builder.title')}
        subtitle={
          <Flex gap={3} wrap="wrap" data-languages>
            <Typography variant="epsilon" textColor="neutral600">
              {t('builder.title')}
            </Typography>
            <LanguageOfRecap stored={stored} />
            <BelowWindow type="button" variant="tertiary" onClick={actions.onShowChecks}>
              {t('checks.count', { count: actions.findingCount })}
            </BelowWindow>
          </Flex>
        }
        navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
        primaryAction={<SaveActions stored={stored} {...actions} />}
      />
    </Around>
  );
});
