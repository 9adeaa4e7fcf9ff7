import { Box, Flex } from '@strapi/design-system';

import type { PublicationRefusal } from '../../contracts/publication';
import { useCheckText } from '../hooks/useCheckText';

import { EntryName } from './EntryName';
import { Problems } from './EntryList';
import { byEntry } from './refusal';

interface Props {
  refusals: PublicationRefusal[];
  locale: string;
  onLeave(): void;
}

/** Why nothing was published: each entry that is not ready, with the way to it. */
export function Refusals({ refusals, locale, onLeave }: Props) {
  const checkText = useCheckText();
  return refusals.length > 0 ? (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {byEntry(refusals).map((group) => {
        const entry = group[0]?.entry;
        return entry ? (
          <Box
            key={`${entry.type} ${entry.documentId}`}
            tag="li"
            padding={3}
            hasRadius
            borderColor="danger200"
          >
            <EntryName entry={entry} locale={locale} onLeave={onLeave} />
            <Problems
              messages={group.map(({ finding, message }) =>
                finding ? checkText(finding) : message,
              )}
            />
          </Box>
        ) : null;
      })}
    </Flex>
  ) : null;
}
