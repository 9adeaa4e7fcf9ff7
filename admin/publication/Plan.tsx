import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';

import type { Finding } from '../../composer/check';
import type { GetPublicationResponse } from '../../contracts/publication';
import { OmittedTalks } from '../components/OmittedTalks';
import { Problem } from '../components/Problem';
import { useText } from '../hooks/useText';
import type { Answer, RequestError } from '../services/newsroom';
import type { PublicationTarget } from '../services/publication';

import { EntryList } from './EntryList';
import { refusalsOf } from './refusal';
import { Refusals } from './Refusals';

interface Props {
  plan: Answer<GetPublicationResponse['data']>;
  /** Why the last try was refused. */
  refusal: RequestError | undefined;
  target: PublicationTarget;
  onLeave(): void;
  onReveal: ((finding: Finding) => void) | undefined;
}

/** What would be published and what stands in its way. */
export function Plan({ plan, refusal, target: { kind, locale }, onLeave, onReveal }: Props) {
  const t = useText();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  if (plan.error) {
    return (
      <>
        <Problem>{formatError(plan.error)}</Problem>
        <Button variant="secondary" onClick={plan.refetch}>
          {t('retry')}
        </Button>
      </>
    );
  }
  if (!plan.data) {
    return (
      <Flex justifyContent="center" padding={4}>
        <Loader>{t('publish.loading')}</Loader>
      </Flex>
    );
  }
  const { entries, isReady, omitted } = plan.data;
  // Rules of Strapi and of the project speak up only when it is tried; the plan knows ours.
  const others = refusal && isReady ? refusalsOf(refusal) : [];
  return (
    <>
      {refusal ? <Problem>{formatError(refusal)}</Problem> : null}
      <Refusals refusals={others} locale={locale} onLeave={onLeave} />
      {isReady || refusal ? null : <Problem>{t('publish.notReady')}</Problem>}
      <Typography>
        {entries.length === 0
          ? t('publish.nothing')
          : t(kind === 'recaps' ? 'publish.introRecap' : 'publish.introEvent')}
      </Typography>
      <EntryList entries={entries} locale={locale} onLeave={onLeave} onReveal={onReveal} />
      <OmittedTalks title={t('publish.omitted')} talks={omitted} />
    </>
  );
}
