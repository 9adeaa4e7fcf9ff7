import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import { useText } from '../../hooks/useText';
import { useChangeSetup, useSetup } from '../../services/setup';

import { Section } from './Sections';

/** Brings the newsroom's first steps back to its page, where somebody has put them away. */
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
  return (
    <Section title={t('setup.title')}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="neutral600">
          {t(setup?.isDismissed ? 'settings.firstSteps.hidden' : 'settings.firstSteps.there')}
        </Typography>
        {setup?.isDismissed ? (
          <Button variant="secondary" onClick={() => void show()}>
            {t('settings.firstSteps.show')}
          </Button>
        ) : null}
      </Flex>
    </Section>
  );
}
