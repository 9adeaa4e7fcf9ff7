import type { ChangeEvent } from 'react';

import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { EditionProposal } from '../../contracts/copies';
import { EventDate } from '../components/EventDate';
import { OmittedTalks } from '../components/OmittedTalks';
import { useText } from '../hooks/useText';
import { languageName } from '../utils/languages';

interface Props {
  proposal: EditionProposal;
  allDay: boolean;
  /** Titles that the editor typed, by language. */
  typed: Record<string, string>;
  onType(locale: string, title: string): void;
}

/** What the next edition would be: its titles to confirm, its days, the talks that come along. */
export function Proposal({ proposal, allDay, typed, onType }: Props) {
  const t = useText();
  const intl = useIntl();
  if (proposal.existing) {
    return <Typography>{t('edition.exists')}</Typography>;
  }
  return (
    <>
      <Typography aria-live="polite">
        <EventDate event={{ ...proposal, allDay }} />
        {proposal.edition ? ` · ${t('edition.number', { edition: proposal.edition })}` : null}
      </Typography>
      {proposal.titles.map(({ locale, title, suggestion }) => (
        <Field.Root key={locale}>
          <Field.Label>
            {t('edition.title', { language: languageName(locale, intl.locale) })}
          </Field.Label>
          <TextInput
            lang={locale}
            maxLength={255}
            value={typed[locale] ?? suggestion ?? title ?? ''}
            onChange={(change: ChangeEvent<HTMLInputElement>) =>
              onType(locale, change.target.value)
            }
          />
        </Field.Root>
      ))}
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography>{t('edition.talks', { count: proposal.talkCount })}</Typography>
        <Typography textColor="neutral600">{t('edition.leftOut')}</Typography>
      </Flex>
      <OmittedTalks title={t('edition.omitted')} talks={proposal.omitted} />
    </>
  );
}
