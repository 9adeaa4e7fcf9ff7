import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Finding } from '../../composer/check';
import type { PublicationEntry } from '../../contracts/publication';
import { RecapStatus } from '../components/RecapStatus';
import { useText } from '../hooks/useText';
import { languageName } from '../utils/languages';

import { EntryName } from './EntryName';
import { Findings } from './Findings';

interface Props {
  entries: PublicationEntry[];
  locale: string;
  /** Whether they are public already, so that their state before says nothing any more. */
  isDone?: boolean;
  onLeave(): void;
  /** Leads to what a check found, where that is on the page behind. */
  onReveal?: ((finding: Finding) => void) | undefined;
}

/** What is published, in its order; at each entry what stands in its way and what becomes of other languages. */
export function EntryList({ entries, locale, isDone = false, onLeave, onReveal }: Props) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {entries.map((entry) => (
        <Box
          key={`${entry.type} ${entry.documentId}`}
          tag="li"
          padding={3}
          hasRadius
          borderColor={isRefused(entry) ? 'danger200' : 'neutral200'}
        >
          <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
            <Box>
              <EntryName entry={entry} locale={locale} onLeave={onLeave} />
            </Box>
            {isDone ? null : <RecapStatus state={entry.state} />}
          </Flex>
          <Problems messages={entry.problems.map(({ message }) => message)} />
          {isDone ? null : <Findings findings={entry.findings} onReveal={onReveal} />}
          <OtherLanguages entry={entry} />
        </Box>
      ))}
    </Flex>
  );
}

const isRefused = ({ problems, findings }: PublicationEntry): boolean =>
  problems.length > 0 || findings.some(({ severity }) => severity === 'error');

/** What has to be mended in an entry. */
export function Problems({ messages }: { messages: string[] }) {
  return messages.length > 0 ? (
    <ul>
      {[...new Set(messages)].map((message) => (
        <li key={message}>
          <Typography variant="pi" textColor="danger600">
            {message}
          </Typography>
        </li>
      ))}
    </ul>
  ) : null;
}

function OtherLanguages({ entry }: { entry: PublicationEntry }) {
  const t = useText();
  const intl = useIntl();
  return entry.languages.map(({ locale, message }) => (
    <Typography key={locale} variant="pi" textColor="neutral600" tag="p">
      {message ?? t('publish.republished', { language: languageName(locale, intl.locale) })}
    </Typography>
  ));
}
