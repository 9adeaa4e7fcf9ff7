import { Box, Flex, Typography } from '@strapi/design-system';

import type { Facts, Source } from '../../../composer';
import { SourceLink } from '../../components/SourceLink';
import { useText } from '../../hooks/useText';

import { entryTitle } from './Outline';
import { nameOf } from './outline';
import type { OutlineEntry } from './outline';

interface Props {
  /** The passage that the cursor is in. */
  entry: OutlineEntry | undefined;
  facts: Facts | null;
  language: string;
}

const ORDER: readonly Source['type'][] = ['talk', 'person', 'organization', 'event'];

/** Which entries the passage at the cursor comes from, with the way to each. */
export function Origin({ entry, facts, language }: Props) {
  const t = useText();
  if (entry === undefined || facts === null) {
    return <Typography textColor="neutral600">{t('origin.none')}</Typography>;
  }
  if (entry.section === undefined) {
    return <Typography textColor="neutral600">{t('origin.own')}</Typography>;
  }
  const { sources } = entry.section;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h3">
        {entryTitle(entry, facts, t)}
      </Typography>
      {ORDER.map((type) => {
        const found = sources.filter((source) => source.type === type);
        return found.length === 0 ? null : (
          <Box key={type}>
            <Typography variant="sigma" textColor="neutral600">
              {t(`origin.${type}`)}
            </Typography>
            <Box tag="ul">
              {found.map(({ documentId }) => (
                <li key={documentId}>
                  <SourceLink type={type} documentId={documentId} locale={language} isNewTab>
                    {nameOf({ type, documentId }, facts) || t('event.untitled')}
                  </SourceLink>
                </li>
              ))}
            </Box>
          </Box>
        );
      })}
    </Flex>
  );
}
