import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, Check } from '@strapi/icons';
import {
  Blocker,
  Form,
  Layouts,
  Page,
  useAPIErrorHandler,
  useAuth,
  useNotification,
} from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { PERMISSIONS } from '../../../contracts/permissions';
import type {
  NewsroomSettings,
  SaveSettingsBody,
  StoredSettings,
} from '../../../contracts/settings';
import { useText } from '../../hooks/useText';
import type { RequestError } from '../../services/newsroom';
import { useSaveSettings, useSettings } from '../../services/settings';

import { Sample } from './Sample';
import { Boilerplate, Recipes, Section, Style } from './Sections';
import { ShowFirstSteps } from './ShowFirstSteps';

/** The newsroom's page under Strapi's settings, for those who change them and, to read, for those who build. */
export default function SettingsPage() {
  const permissions = useAuth('SettingsPage', (state) => state.permissions);
  const may = (action: string) => permissions.some((permission) => permission.action === action);
  return may(PERMISSIONS.settings) || may(PERMISSIONS.build) ? (
    <LoadSettings />
  ) : (
    <Page.NoPermissions />
  );
}

function LoadSettings() {
  const t = useText();
  const { data, error, refetch } = useSettings();
  if (data) {
    return <SettingsForm settings={data} />;
  }
  return error ? (
    <Page.Error
      content={t('settings.error')}
      action={
        <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={refetch}>
          {t('retry')}
        </Button>
      }
    />
  ) : (
    <Page.Loading />
  );
}

function SettingsForm({ settings }: { settings: NewsroomSettings }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError, _unstableFormatValidationErrors: formatFields } =
    useAPIErrorHandler();
  const save = useSaveSettings();
  const { stored, savedAt, savedBy, mayChange } = settings;

  /** Gives Strapi's form what to show at the fields; what was typed stays. */
  const refuse = (error: RequestError, setErrors: (errors: Record<string, string>) => void) => {
    if (error.name === 'ValidationError') {
      setErrors(formatFields(error as Parameters<typeof formatFields>[0]));
    }
    toggleNotification({ type: 'danger', message: formatError(error) });
  };

  return (
    <Page.Main>
      <Page.Title>{t('title')}</Page.Title>
      <Form
        method="PUT"
        initialValues={{ ...stored }}
        disabled={!mayChange}
        onSubmit={async (values, { setErrors, resetForm }) => {
          const answer = await save(bodyOf(values as unknown as StoredSettings));
          if ('error' in answer) {
            refuse(answer.error, setErrors);
            return;
          }
          resetForm();
          toggleNotification({ type: 'success', message: t('settings.saved') });
        }}
      >
        {({ modified, isSubmitting }: { modified: boolean; isSubmitting: boolean }) => (
          <>
            <Blocker />
            <Layouts.Header
              title={t('title')}
              subtitle={t('settings.subtitle')}
              primaryAction={
                mayChange ? (
                  <Button
                    type="submit"
                    startIcon={<Check />}
                    disabled={!modified}
                    loading={isSubmitting}
                  >
                    {t('settings.save')}
                  </Button>
                ) : null
              }
            />
            <Layouts.Content>
              <Flex direction="column" alignItems="stretch" gap={6}>
                {mayChange ? null : (
                  <Typography textColor="neutral600">{t('settings.readOnly')}</Typography>
                )}
                {savedAt ? (
                  <Typography textColor="neutral600">
                    {t('settings.savedBy', {
                      name: savedBy ?? t('builder.somebody'),
                      time: formatDate(savedAt, { dateStyle: 'medium', timeStyle: 'short' }),
                    })}
                  </Typography>
                ) : null}
                <Section title={t('settings.style')}>
                  <Style settings={settings} />
                </Section>
                <Section title={t('settings.boilerplate')}>
                  <Typography textColor="neutral600">{t('settings.boilerplate.hint')}</Typography>
                  <Boilerplate settings={settings} />
                </Section>
                <Section title={t('settings.sample')}>
                  <Sample settings={settings} />
                </Section>
                <Section title={t('settings.recipes')}>
                  <Recipes settings={settings} />
                </Section>
                {mayChange ? <ShowFirstSteps /> : null}
              </Flex>
            </Layouts.Content>
          </>
        )}
      </Form>
    </Page.Main>
  );
}

/** Without the entries that were set back: Strapi's form keeps them as undefined. */
function bodyOf({
  recipeOfKind,
  quotationMarks,
  boilerplate,
  ...others
}: StoredSettings): SaveSettingsBody {
  return {
    ...others,
    recipeOfKind: present(recipeOfKind),
    quotationMarks: present(quotationMarks),
    boilerplate: present(boilerplate),
  };
}

const present = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as Values;
