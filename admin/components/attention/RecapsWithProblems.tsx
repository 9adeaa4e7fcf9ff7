import { Typography } from '@strapi/design-system';

import { RECAP_UID } from '../../../content-types/uids';
import type { RecapWithProblems } from '../../../contracts/newsroom';
import { useCheckText } from '../../hooks/useCheckText';
import { useRights } from '../../hooks/useRights';
import type { Rights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { entryPath, recapPath } from '../../routes';
import { EntryTitle } from '../EntryTitle';

import { Entries, Entry } from './Entries';

/** Articles that are public and say something wrong: what it is, and the way to mend it. */
export function RecapsWithProblems({ entries }: { entries: RecapWithProblems[] }) {
  const t = useText();
  const checkText = useCheckText();
  const rights = useRights();
  return (
    <Entries>
      {entries.map(({ documentId, locale, title, eventTitle, problems, problemCount }) => (
        <Entry
          key={`${documentId} ${locale}`}
          action={
            <Typography variant="pi" fontWeight="bold" textColor="neutral600">
              {locale.toUpperCase()}
            </Typography>
          }
        >
          <EntryTitle
            title={title ?? eventTitle ?? t('draft.untitled')}
            locale={locale}
            to={wayTo(documentId, locale, rights)}
          />
          {problems.map((problem, index) => (
            <Typography
              key={`${problem.code} ${String(index)}`}
              tag="p"
              variant="pi"
              textColor={problem.severity === 'error' ? 'danger600' : 'neutral800'}
              style={{ overflowWrap: 'anywhere' }}
            >
              {checkText(problem)}
            </Typography>
          ))}
          {problemCount > problems.length ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {t('problems.more', { count: problemCount - problems.length })}
            </Typography>
          ) : null}
        </Entry>
      ))}
    </Entries>
  );
}

/** The builder, which leads to each place; or else the form. */
function wayTo(documentId: string, locale: string, rights: Rights): string | null {
  if (rights.canBuild) {
    return recapPath(documentId, locale);
  }
  return rights.canInContentManager('read', RECAP_UID)
    ? entryPath(RECAP_UID, documentId, locale)
    : null;
}
