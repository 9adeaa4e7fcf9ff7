import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';

import type { RecapEditing } from '../../../contracts/editing';
import { LanguageSelect } from '../../components/LanguageSelect';
import { useText } from '../../hooks/useText';
import { buildPath, recapPath } from '../../routes';
import { useProjectLocales } from '../../services/newsroom';
import { languageName } from '../../utils/languages';

/** The language of the article, and the way to its others: those that are missing lead to where they are made. */
export function LanguageOfRecap({ stored }: { stored: RecapEditing }) {
  const t = useText();
  const intl = useIntl();
  const navigate = useNavigate();
  const projectLocales = useProjectLocales();
  const { documentId, locale, languages, event } = stored;
  const written = languages.map((version) => version.locale);
  // Without an event there is nothing that another language could be made of.
  const locales = [
    ...new Set([...written, ...(event ? projectLocales.map(({ code }) => code) : [])]),
  ];
  if (locales.length < 2) {
    return <Typography>{languageName(locale, intl.locale)}</Typography>;
  }
  return (
    <LanguageSelect
      label={t('build.language')}
      locales={locales}
      locale={locale}
      note={(code) => (written.includes(code) ? undefined : t('state.missingHere'))}
      onChoose={(code) =>
        navigate(
          written.includes(code) || !event
            ? recapPath(documentId, code)
            : buildPath(event.documentId, code),
        )
      }
    />
  );
}
