import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { RecapEditing } from '../../../contracts/editing';
import { useIsWide } from '../../hooks/useIsWide';
import { useText } from '../../hooks/useText';
import { languageName } from '../../utils/languages';

/** From here on two texts, the outline and the checks have room beside each other, in CSS pixels. */
const ROOM_FOR_TWO = 1700;

interface OtherLanguages {
  /** Codes, of those that the recap has. */
  locales: string[];
  /** What the other text is called; undefined where the recap has one language. */
  title: string | undefined;
  /** Whether it stands beside the text; otherwise it has a tab. */
  isBeside: boolean;
  /** Puts it there, where there is room. */
  toggle: ReactNode;
}

/** The other languages of a recap, and where they are shown. */
export function useOtherLanguages({ languages, locale }: RecapEditing): OtherLanguages {
  const t = useText();
  const { locale: panelLanguage } = useIntl();
  const hasRoom = useIsWide(ROOM_FOR_TWO);
  const [isWanted, setIsWanted] = useState(false);
  const locales = useMemo(
    () => languages.map((version) => version.locale).filter((code) => code !== locale),
    [languages, locale],
  );
  const [only] = locales;
  const title =
    only === undefined
      ? undefined
      : locales.length > 1
        ? t('otherLanguage.title')
        : languageName(only, panelLanguage);
  return {
    locales,
    title,
    isBeside: title !== undefined && hasRoom && isWanted,
    toggle:
      title !== undefined && hasRoom ? (
        <Button
          size="S"
          variant={isWanted ? 'secondary' : 'tertiary'}
          aria-pressed={isWanted}
          onClick={() => setIsWanted(!isWanted)}
        >
          {t('otherLanguage.beside', { language: title })}
        </Button>
      ) : null,
  };
}
