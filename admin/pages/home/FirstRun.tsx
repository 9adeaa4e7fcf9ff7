import { Button, Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import type { Setup } from '../../../contracts/setup';
import { useText } from '../../hooks/useText';
import { buildPath } from '../../routes';
import { useSetup } from '../../services/setup';
import { languageName } from '../../utils/languages';

import { FirstRunProblem } from './FirstRunProblem';
import { FirstRunStep } from './FirstRunStep';
import { hasFirstSteps, useFirstRun } from './useFirstRun';
import type { FirstRunState } from './useFirstRun';

/** What a new newsroom may want, one click each; nothing where there is nothing left, or it was put away. */
export function FirstRun() {
  const { data: setup } = useSetup();
  return setup && !setup.isDismissed && hasFirstSteps(setup) ? <FirstSteps setup={setup} /> : null;
}

const HEADING = 'newsroom-first-steps';

function FirstSteps({ setup }: { setup: Setup }) {
  const t = useText();
  const run = useFirstRun();
  return (
    <Flex
      tag="section"
      aria-labelledby={HEADING}
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={{ initial: 4, medium: 6 }}
      marginBottom={6}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography tag="h2" variant="beta" id={HEADING}>
            {t('setup.title')}
          </Typography>
          <Typography textColor="neutral600">{t('setup.intro')}</Typography>
        </Flex>
        <Button
          variant="ghost"
          startIcon={<Cross />}
          disabled={run.busy !== null}
          loading={run.busy?.step === 'dismissal'}
          onClick={() => void run.change({ step: 'dismissal', method: 'POST' })}
        >
          {t('setup.dismiss')}
        </Button>
      </Flex>
      <FirstRunProblem failure={run.failure} step="dismissal" />
      <Flex tag="ol" direction="column" alignItems="stretch">
        <Languages setup={setup} run={run} />
        <Visitors setup={setup} run={run} />
        {setup.sample.state === 'unneeded' ? null : <Sample setup={setup} run={run} />}
      </Flex>
    </Flex>
  );
}

interface StepProps {
  setup: Setup;
  run: FirstRunState;
}

function Languages({ setup: { languages, may }, run }: StepProps) {
  const t = useText();
  const intl = useIntl();
  const name = (code: string) => languageName(code, intl.locale);
  const missing = intl.formatList(languages.missing.map(name));
  const standard = name(languages.defaultLocale);
  const isDone = languages.missing.length === 0;
  return (
    <FirstRunStep
      step="languages"
      isDone={isDone}
      run={run}
      title={t('setup.languages.title')}
      text={
        isDone
          ? t('setup.languages.done', { standard })
          : t('setup.languages.text', { missing, standard })
      }
      {...(isDone ? {} : { take: t('setup.languages.add', { missing }) })}
      may={may.addLanguages}
    >
      {isDone && may.addLanguages ? (
        <TextLink tag={Link} to="/settings/internationalization">
          {t('setup.languages.change')}
        </TextLink>
      ) : null}
    </FirstRunStep>
  );
}

function Visitors({ setup: { visitors, may }, run }: StepProps) {
  const t = useText();
  const { state } = visitors;
  const isOpen = state === 'none' || state === 'some';
  return (
    <FirstRunStep
      step="visitors"
      isDone={!isOpen}
      run={run}
      title={t('setup.visitors.title')}
      text={t(`setup.visitors.${state}`)}
      {...(isOpen ? { take: t('setup.visitors.grant') } : {})}
      {...(state === 'all'
        ? { takeBack: { label: t('setup.visitors.revoke'), ask: t('setup.visitors.ask') } }
        : {})}
      may={may.letVisitorsRead}
    />
  );
}

function Sample({ setup: { sample, may }, run }: StepProps) {
  const t = useText();
  const isLoaded = sample.state === 'loaded';
  return (
    <FirstRunStep
      step="sample"
      isDone={isLoaded}
      run={run}
      title={t('setup.sample.title')}
      text={t(
        isLoaded
          ? 'setup.sample.loaded'
          : sample.state === 'open'
            ? 'setup.sample.open'
            : 'setup.sample.noLanguage',
      )}
      {...(sample.state === 'open' ? { take: t('setup.sample.load') } : {})}
      {...(isLoaded
        ? { takeBack: { label: t('setup.sample.remove'), ask: t('setup.sample.ask') } }
        : {})}
      may={isLoaded ? may.takeSampleAway : may.loadSample}
    >
      {sample.event ? (
        <TextLink tag={Link} to={buildPath(sample.event.documentId, sample.event.locale)}>
          {t('setup.sample.build')}
        </TextLink>
      ) : null}
    </FirstRunStep>
  );
}
