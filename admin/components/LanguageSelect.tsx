import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { languageName } from '../utils/languages';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

interface Props {
  label: string;
  locales: string[];
  locale: string;
  /** What is said beside the name of a language, if anything. */
  note?(locale: string): string | undefined;
  /** Goes elsewhere than to this page in that language. */
  onChoose?(locale: string): void;
}

/** Leads to the same page in another language. */
export function LanguageSelect({ label, locales, locale, note, onChoose }: Props) {
  const intl = useIntl();
  const [{ query }, setQuery] = useQueryParams<Query>();
  return (
    <Flex gap={2}>
      <SingleSelect
        aria-label={label}
        size="S"
        value={locale}
        onChange={(next) =>
          onChoose
            ? onChoose(String(next))
            : setQuery({ ...query, plugins: { i18n: { locale: String(next) } } }, 'push', true)
        }
      >
        {[...new Set(locales)].map((code) => (
          <SingleSelectOption key={code} value={code}>
            {[languageName(code, intl.locale), note?.(code)].filter(Boolean).join(' · ')}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
}
