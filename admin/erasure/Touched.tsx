import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ErasedFromRecap, Erasure } from '../../contracts/erasure';
import { EntryName } from '../publication/EntryName';
import { useText } from '../hooks/useText';
import type { TextKey } from '../hooks/useText';
import { languageName } from '../utils/languages';

interface Props {
  erasure: Erasure;
}

/** The talks and recaps that a person is taken out of, and the texts that are left to an editor. */
export function Touched({ erasure }: Props) {
  const t = useText();
  const { formatDate } = useIntl();
  const others = erasure.recaps.filter(({ named }) => !named);
  return (
    <>
      {erasure.talks.length + erasure.recaps.length === 0 ? (
        <Typography textColor="neutral600">{t('erase.nowhere')}</Typography>
      ) : null}
      <Entries
        title={t('erase.talks', { count: erasure.talks.length })}
        entries={erasure.talks.map(({ event, date, ...talk }) => ({
          ...talk,
          type: 'talk',
          // Two talks may have one title.
          details: [
            event,
            // A date has no zone: read and written in the same one, it cannot shift.
            date ? formatDate(date, { dateStyle: 'medium', timeZone: 'UTC' }) : null,
          ],
        }))}
      />
      <Recaps title={t('erase.recaps', { count: others.length })} recaps={others} />
      <ToEdit erasure={erasure} label="erase.named" />
    </>
  );
}

interface ToEditProps extends Props {
  label: TextKey;
}

/** The recaps whose text has the name of the person, which only an editor can take out. */
export function ToEdit({ erasure, label }: ToEditProps) {
  const t = useText();
  const named = erasure.recaps.filter((recap) => recap.named);
  return <Recaps title={t(label, { count: named.length })} recaps={named} />;
}

function Recaps({ title, recaps }: { title: string; recaps: ErasedFromRecap[] }) {
  const t = useText();
  const intl = useIntl();
  return (
    <Entries
      title={title}
      entries={recaps.map((recap) => ({
        ...recap,
        type: 'recap',
        details: [
          languageName(recap.locale, intl.locale),
          recap.published ? t('erase.public') : null,
        ],
      }))}
    />
  );
}

interface Entry {
  type: 'talk' | 'recap';
  documentId: string;
  title: string | null;
  locale: string;
  /** What tells it from others of its title. */
  details: (string | null)[];
}

interface EntriesProps {
  title: string;
  entries: Entry[];
}

/** Each opens beside the dialog: there may be several texts to go through. */
function Entries({ title, entries }: EntriesProps) {
  return entries.length > 0 ? (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold">{title}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {entries.map((entry) => (
          <Box
            key={`${entry.documentId} ${entry.locale}`}
            tag="li"
            padding={3}
            hasRadius
            borderColor="neutral200"
          >
            <EntryName entry={entry} locale={entry.locale} />
            <Typography
              variant="pi"
              textColor="neutral600"
              tag="p"
              style={{ overflowWrap: 'anywhere' }}
            >
              {entry.details.filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Flex>
  ) : null;
}
