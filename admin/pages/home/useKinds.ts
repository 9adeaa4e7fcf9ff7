import { useIntl } from 'react-intl';

import { labelsIn } from '../../labels/load';
import { choices } from '../../labels/translate';
import type { Choice } from '../../labels/translate';

/** The kinds of events, in the words of the Content Manager's forms. */
export function useKinds(): Choice[] {
  const { locale } = useIntl();
  return choices(labelsIn(locale)['event']?.attributes['kind']?.values ?? {});
}
