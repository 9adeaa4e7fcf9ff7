import type { Finding } from '../../composer/check';
import type { Text, TextKey } from '../hooks/useText';

/** What a check found, in words. */
export const checkText = (t: Text, { code, params }: Pick<Finding, 'code' | 'params'>): string =>
  t(`check.${code}` as TextKey, params);
