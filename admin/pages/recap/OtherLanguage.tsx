import { memo, useEffect, useMemo, useRef, useState } from 'react';

import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { stateOf } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { Article } from '../../components/Article';
import { useText } from '../../hooks/useText';
import { useRecapEditing } from '../../services/editing';
import { languageName } from '../../utils/languages';

interface Props {
  documentId: string;
  /** Codes of the other languages of the recap; at least one. */
  locales: readonly string[];
  /** Id of the section that the cursor is in: the same one is shown here. */
  section: string | undefined;
}

/** What is stored of the recap in another language, to be read beside one's own. */
export const OtherLanguage = memo(function OtherLanguage({ documentId, locales, section }: Props) {
  const t = useText();
  const { locale: panelLanguage } = useIntl();
  const [locale, setLocale] = useState(locales[0] ?? '');
  const { data, error, refetch } = useRecapEditing({ documentId, locale });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {locales.length > 1 ? (
        <SingleSelect
          size="S"
          aria-label={t('otherLanguage.choose')}
          value={locale}
          onChange={(next) => setLocale(String(next))}
        >
          {locales.map((code) => (
            <SingleSelectOption key={code} value={code}>
              {languageName(code, panelLanguage)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : null}
      {error ? (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography>{t('otherLanguage.error')}</Typography>
          <Button size="S" variant="secondary" startIcon={<ArrowClockwise />} onClick={refetch}>
            {t('retry')}
          </Button>
        </Flex>
      ) : data ? (
        <Text editing={data} section={section} />
      ) : (
        <Page.Loading />
      )}
    </Flex>
  );
});

function Text({ editing, section }: { editing: RecapEditing; section: string | undefined }) {
  const t = useText();
  const { locale: panelLanguage } = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const { text, composition, locale } = editing;
  const sections = useMemo(
    () => stateOf(composition?.sections ?? [], text.body).sections,
    [composition, text.body],
  );
  const marked = useMemo(
    () => new Set(sections.find(({ id }) => id === section)?.blocks),
    [sections, section],
  );
  useEffect(() => {
    const found = box.current?.querySelector<HTMLElement>('[data-marked]');
    if (box.current && found) {
      // The page itself stays where the editor has it.
      box.current.scrollTo({ top: found.offsetTop - box.current.clientHeight / 3 });
    }
  }, [marked]);
  return (
    <Box
      ref={box}
      role="region"
      aria-label={t('otherLanguage.region', { language: languageName(locale, panelLanguage) })}
      tabIndex={0}
      position="relative"
      maxHeight="calc(100vh - 16rem)"
      overflow="auto"
      padding={1}
    >
      <Article
        language={locale}
        kicker={text.kicker}
        title={text.title ?? t('event.untitled')}
        subtitle={text.subtitle}
        teaser={text.teaser}
        blocks={text.body}
        marked={marked}
      />
    </Box>
  );
}
