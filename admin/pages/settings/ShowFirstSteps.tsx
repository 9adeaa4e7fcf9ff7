import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';
import { useChangeSetup, useSetup } from '../../services/setup';
import { hasFirstSteps } from '../home/useFirstRun';

import { Section } from './Sections';

/** Leads to the newsroom's first steps, and brings them back to its page where somebody has put them away. */
export function ShowFirstSteps() {
  const t = useText();
  const { toggleNotification } = useNotification();
  const { data: setup } = useSetup();
  const change = useChangeSetup();
  const show = async () => {
    const answer = await change({ step: 'dismissal', method: 'DELETE' });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: t('settings.firstSteps.error') }
        : { type: 'success', message: t('settings.firstSteps.shown') },
    );
  };
  if (!setup || (!setup.isDismissed && !hasFirstSteps(setup))) {
    // There is nothing left to do, and a section without anything to press would only raise questions.
    return null;
  }
  return (
    <Section title={t('setup.title')}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="neutral600">
          {t(setup.isDismissed ? 'settings.firstSteps.hidden' : 'settings.firstSteps.there')}
        </Typography>
        {setup.isDismissed ? (
          <Button variant="secondary" onClick={() => void show()}>
            {t('settings.firstSteps.show')}
          </Button>
        ) : (
          <LinkButton tag={Link} variant="secondary" to={NEWSROOM_PATH}>
            {t('settings.firstSteps.open')}
          </LinkButton>
        )}
      </Flex>
    </Section>
  );
}
