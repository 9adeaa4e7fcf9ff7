import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { blocksToText, compose, creditLine, knowsLanguage } from '../../../composer';
import type { NewsroomSettings, StoredSettings } from '../../../contracts/settings';
import { useText } from '../../hooks/useText';
import { languageName } from '../../utils/languages';

import { sampleFacts, styleOf } from './style';

/** What the choices do, in a short article of the composer's own, as they are in the form. */
export function Sample({ settings }: { settings: NewsroomSettings }) {
  const t = useText();
  const intl = useIntl();
  const values = useForm('Sample', (state) => state.values) as unknown as StoredSettings;
  const style = styleOf(values, settings.configured);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
      <Typography textColor="neutral600">{t('settings.sample.hint')}</Typography>
      {settings.languages.filter(knowsLanguage).map((language) => {
        const { sections } = compose({ facts: sampleFacts(language), style });
        return (
          <Flex key={language} direction="column" alignItems="stretch" gap={2}>
            <Typography tag="h3" variant="sigma" textColor="neutral600">
              {languageName(language, intl.locale)}
            </Typography>
            <Flex
              lang={language}
              direction="column"
              alignItems="stretch"
              gap={2}
              padding={4}
              hasRadius
              background="neutral100"
            >
              {sections.map(({ id, blocks }) => (
                <Typography key={id} style={{ whiteSpace: 'pre-line' }}>
                  {blocksToText(blocks)}
                </Typography>
              ))}
              <Typography variant="pi" textColor="neutral600">
                {creditLine('Eva Muster', style, language)}
              </Typography>
            </Flex>
          </Flex>
        );
      })}
    </Flex>
  );
}
