import type { ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Draft, MissingFact, Source } from '../../../composer/draft';
import { PLUGIN_ID } from '../../../content-types/uids';
import { SourceLink } from '../../components/SourceLink';
import { useText } from '../../hooks/useText';

/** What an editor should know before the draft is made: what the records lack, what was left out and why. */
export function Notes({ draft, locale }: { draft: Draft; locale: string }) {
  const t = useText();
  const { formatList } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={4}>
        <Heading>{t('notes.missing')}</Heading>
        {draft.missing.length > 0 ? (
          <>
            <Hint>{t('notes.missingHint')}</Hint>
            <Missing facts={draft.missing} locale={locale} />
          </>
        ) : (
          <Hint>{t('notes.nothingMissing')}</Hint>
        )}
      </Box>
      {draft.omitted.length > 0 ? (
        <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={4}>
          <Heading>{t('notes.omitted')}</Heading>
          <List>
            {draft.omitted.map((fact) => (
              <li key={`${fact.type}-${fact.documentId}-${fact.reason}`}>
                <SourceLink type={fact.type} documentId={fact.documentId} locale={locale}>
                  {fact.name}
                </SourceLink>
                <Hint>
                  {fact.talks
                    ? t('omitted.absentAt', {
                        talks: formatList(
                          fact.talks.map((talk) =>
                            talk === '' ? t('publish.untitled') : t('omitted.talk', { talk }),
                          ),
                        ),
                      })
                    : t(`omitted.${fact.reason}`)}
                </Hint>
              </li>
            ))}
          </List>
        </Box>
      ) : null}
    </Flex>
  );
}

/** Missing facts, an entry each with all that it lacks. */
function Missing({ facts, locale }: { facts: MissingFact[]; locale: string }) {
  const attributeName = useAttributeName();
  const { formatList } = useIntl();
  const entries = new Map<string, MissingFact[]>();
  for (const fact of facts) {
    const key = `${fact.type}-${fact.documentId}`;
    entries.set(key, [...(entries.get(key) ?? []), fact]);
  }
  return (
    <List>
      {[...entries].map(([key, [first, ...others]]) =>
        first ? (
          <li key={key}>
            <SourceLink type={first.type} documentId={first.documentId} locale={locale}>
              {first.name}
            </SourceLink>
            <Hint>
              {formatList(
                [first, ...others].map(({ attribute }) => attributeName(first.type, attribute)),
                { type: 'conjunction' },
              )}
            </Hint>
          </li>
        ) : null,
      )}
    </List>
  );
}

/** The name of an attribute as the form shows it; where we have none, its own. */
function useAttributeName() {
  const { formatMessage, messages } = useIntl();
  return (type: Source['type'], attribute: string): string => {
    const id = `${PLUGIN_ID}.attribute.${type}.${attribute}`;
    return id in messages ? formatMessage({ id }) : attribute;
  };
}

const Heading = ({ children }: { children: string }) => (
  <Typography variant="sigma" tag="h2" textColor="neutral600">
    {children}
  </Typography>
);

const Hint = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

const List = ({ children }: { children: ReactNode }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
    {children}
  </Flex>
);
