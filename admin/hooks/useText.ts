import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { PrimitiveType } from 'react-intl';

import { PLUGIN_ID } from '../../content-types/uids';
import type en from '../translations/en.json';

export type TextKey = keyof typeof en;
export type Text = (key: TextKey, values?: Record<string, PrimitiveType>) => string;

/**
 * The plugin's own texts in the language of the panel. Every language of the panel has all of them: those
 * that we have no translation for get the English ones (see `registerTrads`).
 */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}` }, values),
    [formatMessage],
  );
}
