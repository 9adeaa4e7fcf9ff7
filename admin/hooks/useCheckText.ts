import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import type { Finding } from '../../composer/check';
import { languageName } from '../utils/languages';

import { useText } from './useText';
import type { TextKey } from './useText';

/** What a check found, in words; languages by their names. */
export function useCheckText(): (finding: Pick<Finding, 'code' | 'params'>) => string {
  const t = useText();
  const { locale } = useIntl();
  return useCallback(
    ({ code, params }) =>
      t(`check.${code}` as TextKey, {
        ...params,
        ...(typeof params.language === 'string'
          ? { language: languageName(params.language, locale) }
          : {}),
      }),
    [t, locale],
  );
}
