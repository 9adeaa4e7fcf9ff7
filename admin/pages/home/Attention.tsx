import {
  Badge,
  Box,
  Button,
  Flex,
  Link as TextLink,
  Loader,
  Typography,
} from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import { RECAP_UID } from '../../../content-types/uids';
import type { GetOverviewResponse } from '../../../contracts/newsroom';
import { SectionEntries } from '../../components/attention/SectionEntries';
import { SECTIONS, WAY_TO_ALL } from '../../components/attention/sections';
import type { SectionName } from '../../components/attention/sections';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import type { Answer } from '../../services/newsroom';

/** Beside each other where there is room: three in a row or on a tablet two and one, and four two by two. */
const Cards = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: repeat(2, minmax(0, 1fr));

    & > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  ${({ theme }) => theme.breakpoints.large} {
    &:not(:has(> :nth-child(4))) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    & > :last-child:nth-child(odd) {
      grid-column: auto;
    }
  }
`;

type Overview = GetOverviewResponse['data'];

const URGENT: SectionName[] = ['recapsWithProblems', 'recapsToWrite'];

/** That something public is wrong is the exception: where nothing is, its place is the others'. */
const isShown = (name: SectionName, overview: Overview | undefined): boolean =>
  name !== 'recapsWithProblems' || (overview?.recapsWithProblems.total ?? 0) > 0;

/** What waits for the press office today. */
export function Attention({ overview }: { overview: Answer<Overview> }) {
  const t = useText();
  if (overview.error) {
    return (
      <Flex
        role="alert"
        gap={4}
        wrap="wrap"
        padding={6}
        background="neutral0"
        hasRadius
        shadow="tableShadow"
      >
        <Typography textColor="danger600">{t('home.overviewError')}</Typography>
        <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={overview.refetch}>
          {t('retry')}
        </Button>
      </Flex>
    );
  }
  return (
    <Cards>
      {SECTIONS.filter((name) => isShown(name, overview.data)).map((name) => (
        <Section key={name} name={name} overview={overview.data} />
      ))}
    </Cards>
  );
}

function Section({ name, overview }: { name: SectionName; overview: Overview | undefined }) {
  const t = useText();
  const rights = useRights();
  const title = t(`section.${name}`);
  const total = overview?.[name].total ?? 0;
  const shown = overview?.[name].results.length ?? 0;
  const mayGo = name !== 'draftsInWork' || rights.canInContentManager('read', RECAP_UID);
  const heading = `newsroom-${name}`;
  return (
    <Flex
      tag="section"
      aria-labelledby={heading}
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={{ initial: 4, medium: 6 }}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
      minWidth={0}
    >
      <Flex justifyContent="space-between" gap={2}>
        <Typography tag="h2" variant="delta" id={heading}>
          {title}
        </Typography>
        {overview ? <Count total={total} isUrgent={URGENT.includes(name)} /> : null}
      </Flex>
      {!overview ? (
        <Flex justifyContent="center" padding={6}>
          <Loader small />
        </Flex>
      ) : total === 0 ? (
        <Typography textColor="neutral600">{t(`section.${name}.none`)}</Typography>
      ) : (
        <SectionEntries name={name} overview={overview} />
      )}
      {total > shown && mayGo ? (
        <Box paddingTop={1} marginTop="auto">
          <TextLink tag={Link} to={WAY_TO_ALL[name]} aria-label={t('section.showAllOf', { title })}>
            {t('section.showAll')}
          </TextLink>
        </Box>
      ) : null}
    </Flex>
  );
}

function Count({ total, isUrgent }: { total: number; isUrgent: boolean }) {
  const t = useText();
  const isWarning = isUrgent && total > 0;
  return (
    <Badge
      role="img"
      aria-label={t('section.count', { count: total })}
      backgroundColor={isWarning ? 'warning100' : 'neutral150'}
      textColor="neutral800"
    >
      {t('section.number', { count: total })}
    </Badge>
  );
}
