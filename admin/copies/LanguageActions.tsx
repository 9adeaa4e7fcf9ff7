import { useState } from 'react';

import { Earth } from '@strapi/icons';
import { useIntl } from 'react-intl';

import type { NewsroomEvent } from '../../contracts/newsroom';
import { FormAction } from '../components/FormAction';
import { useText } from '../hooks/useText';
import { useProjectLocales } from '../services/newsroom';
import { languageName } from '../utils/languages';

import { LanguageDialog } from './LanguageDialog';

interface Props {
  event: NewsroomEvent;
  unsavedHint: string | undefined;
}

/** One action for each language of the project that an event lacks. */
export function LanguageActions({ event, unsavedHint }: Props) {
  const t = useText();
  const intl = useIntl();
  const [chosen, setChosen] = useState<string>();
  const missing = useProjectLocales()
    .map(({ code }) => code)
    .filter((code) => !event.locales.includes(code));
  return (
    <>
      {missing.map((locale) => (
        <FormAction
          key={locale}
          icon={<Earth />}
          unsavedHint={unsavedHint}
          onClick={() => setChosen(locale)}
        >
          {t('version.action', { language: languageName(locale, intl.locale) })}
        </FormAction>
      ))}
      {chosen ? (
        <LanguageDialog event={event} locale={chosen} onClose={() => setChosen(undefined)} />
      ) : null}
    </>
  );
}
