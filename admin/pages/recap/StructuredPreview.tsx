import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, ChevronDown, ChevronUp, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { StructuredGap } from '../../../contracts/editing';
import { CopyButton } from '../../components/CopyButton';
import { Problem } from '../../components/Problem';
import { useSettled } from '../../hooks/useSettled';
import { useText } from '../../hooks/useText';
import { useStructuredData } from '../../services/editing';

import { daysOf, summaryOf } from './structured-summary';
import type { PersonSummary, StructuredSummary } from './structured-summary';
import { textsOf } from './values';
import type { BuilderValues } from './values';

/** People who are named in full; a congress has hundreds. */
const PEOPLE = 12;

/** How long the text rests before the server is asked again, in milliseconds. */
const REST = 600;

interface Props {
  documentId: string;
  values: BuilderValues;
  language: string;
}

/** What search engines and other machines will read of the page, made by the server of what is typed. */
export function StructuredPreview({ documentId, values, language }: Props) {
  const t = useText();
  const { locale } = useIntl();
  const settled = useSettled(values, REST);
  const { data, error, refetch } = useStructuredData({
    documentId,
    locale: language,
    text: textsOf(settled),
  });
  const summary = data && summaryOf(data.structuredData);
  if (error) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Problem>{t('structured.error')}</Problem>
        <Button variant="secondary" size="S" onClick={refetch}>
          {t('retry')}
        </Button>
      </Flex>
    );
  }
  if (!data || !summary) {
    return (
      <Flex justifyContent="center">
        <Loader small>{t('structured.loading')}</Loader>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {t('structured.hint')}
      </Typography>
      <Missing missing={data.missing} />
      <Summary summary={summary} language={locale} />
      <Source json={JSON.stringify(data.structuredData, null, 2)} />
    </Flex>
  );
}

function Missing({ missing }: { missing: StructuredGap[] }) {
  const t = useText();
  if (missing.length === 0) {
    return (
      <Flex gap={2}>
        <CheckCircle fill="success600" aria-hidden />
        <Typography>{t('structured.complete')}</Typography>
      </Flex>
    );
  }
  return (
    <Box>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {t('structured.missing')}
      </Typography>
      <List>
        {missing.map((gap) => (
          <Flex key={gap} tag="li" gap={2} alignItems="flex-start">
            <Sign fill="warning600" aria-hidden />
            <Typography textColor="neutral800">{t(`structured.missing.${gap}`)}</Typography>
          </Flex>
        ))}
      </List>
    </Box>
  );
}

function Summary({ summary, language }: { summary: StructuredSummary; language: string }) {
  const t = useText();
  const { formatList } = useIntl();
  const { event, people, organizations, pictures, signedBy, published } = summary;
  const days = event && daysOf(event, language);
  return (
    <Rows>
      <Row term={t('structured.what')}>
        {summary.headline}
        <Note>{summary.type}</Note>
        {summary.description ? <Note>{summary.description}</Note> : null}
        {summary.address ? <Note>{summary.address}</Note> : null}
      </Row>
      {published ? (
        <Row term={t('structured.published')}>
          {daysOf({ starts: published, ends: undefined }, language)}
        </Row>
      ) : null}
      {signedBy.length > 0 ? (
        <Row term={t('structured.signedBy')}>{formatList(signedBy)}</Row>
      ) : null}
      {pictures.length > 0 ? (
        <Row term={t('structured.picture')}>
          {pictures.map(({ description, credit }, index) => (
            <Line key={index}>
              {description ?? t('structured.picture.undescribed')}
              {credit ? <Note>{credit}</Note> : null}
            </Line>
          ))}
        </Row>
      ) : null}
      {event ? (
        <Row term={t('structured.event')}>
          {event.name}
          {days ? <Note>{days}</Note> : null}
          {event.places.map((place) => (
            <Note key={place}>{place}</Note>
          ))}
          {event.organizers.length > 0 ? (
            <Note>{t('structured.organizers', { names: formatList(event.organizers) })}</Note>
          ) : null}
          <Note>{t('structured.talks', { count: event.talks })}</Note>
        </Row>
      ) : null}
      {people.length > 0 ? (
        <Row term={t('structured.people')}>
          {people.slice(0, PEOPLE).map((person) => (
            <Person key={person.id} person={person} />
          ))}
          {people.length > PEOPLE ? (
            <Note>{t('structured.morePeople', { count: people.length - PEOPLE })}</Note>
          ) : null}
        </Row>
      ) : null}
      {organizations.length > 0 ? (
        <Row term={t('structured.organizations')}>{formatList(organizations)}</Row>
      ) : null}
    </Rows>
  );
}

function Person({ person: { name, jobs, organizations } }: { person: PersonSummary }) {
  const roles = [...jobs, ...organizations].join(', ');
  return (
    <Line>
      {name}
      {roles ? <Note>{roles}</Note> : null}
    </Line>
  );
}

/** The document itself, for whoever maintains the site. */
function Source({ json }: { json: string }) {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <Button
          size="S"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-controls={id}
          endIcon={isOpen ? <ChevronUp /> : <ChevronDown />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('structured.source')}
        </Button>
        <CopyButton text={json} />
      </Flex>
      <div id={id}>
        {isOpen ? (
          <Json tabIndex={0} role="region" aria-label={t('structured.source')}>
            <Typography variant="pi" tag="code" textColor="neutral800">
              {json}
            </Typography>
          </Json>
        ) : null}
      </div>
    </Flex>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <Typography variant="sigma" tag="dt" textColor="neutral600">
        {term}
      </Typography>
      <Typography tag="dd" textColor="neutral800">
        {children}
      </Typography>
    </div>
  );
}

function Note({ children }: { children: ReactNode }) {
  return (
    <Typography variant="pi" tag="span" textColor="neutral600" display="block">
      {children}
    </Typography>
  );
}

const Line = styled.span`
  display: block;

  & + & {
    margin-block-start: ${({ theme }) => theme.spaces[1]};
  }
`;

const Rows = styled.dl`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  overflow-wrap: anywhere;
`;

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  list-style: none;
  padding: 0;
  margin-block-start: ${({ theme }) => theme.spaces[2]};
`;

const Sign = styled(WarningCircle)`
  flex: none;
  margin-block-start: 0.3rem;
`;

const Json = styled.pre`
  max-height: 40rem;
  overflow: auto;
  padding: ${({ theme }) => theme.spaces[3]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  code {
    font-family: monospace;
  }
`;
