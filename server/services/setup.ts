import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { baseLanguage } from '../../composer/localized-text';
import { EVENT_UID, PLUGIN_ID } from '../../content-types';
import type { Setup } from '../../contracts';
import { translate } from '../messages';
import { sortLocales } from '../newsroom/versions';
import { SAMPLE_SOURCE } from '../sample/entries';
import { loadSample } from '../sample/load';
import type { SampleLocale } from '../sample/load';
import { removeSample } from '../sample/remove';
import { addLanguages, missingLanguages } from '../setup/languages';
import { projectLocales } from '../strapi/locales';
import { letVisitorsRead, stopVisitorsReading, visitorState } from '../setup/visitors';
import { defaultLocale, rows } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';

/** What there is of the first steps, apart from who asks. */
export type SetupState = Omit<Setup, 'may'>;

/** The first steps of a newsroom. Nothing of it happens unless somebody asks for it. */
export const setup = ({ strapi }: { strapi: Core.Strapi }) => {
  // For the project and not per browser: setting up is done once, by one administrator for all of them.
  const dismissal = () =>
    strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'first-steps-dismissed' });

  /** Writes of two clicks take turns, and each is done wholly or not at all. */
  const inOne = (write: () => Promise<void>): Promise<SetupState> =>
    retrying(strapi, async () => {
      const writeOnce = async (): Promise<SetupState> => {
        await takeTurn(strapi);
        await write();
        // Read in here: Strapi counts languages for its statistics without waiting for the answer, and a transaction
        // that ended under that count would fail it.
        return state();
      };
      return strapi.db.transaction(writeOnce);
    });

  /** The languages of the project that the sample is written in, the default language first. */
  const sampleLocales = async (present: string[]): Promise<SampleLocale[]> =>
    sortLocales(present, await defaultLocale(strapi)).flatMap((code): SampleLocale[] => {
      const language = baseLanguage(code);
      return language === 'de' || language === 'en' ? [{ code, language }] : [];
    });

  const sampleState = async (present: string[]): Promise<Setup['sample']> => {
    const sample = await rows(strapi, EVENT_UID).findMany({
      where: { externalSource: SAMPLE_SOURCE, publishedAt: null },
      select: ['id', 'documentId', 'locale'],
    });
    const locales = sortLocales(
      sample.map(({ locale }) => locale ?? ''),
      await defaultLocale(strapi),
    );
    const [event] = sample;
    const [locale] = locales;
    if (event && locale !== undefined) {
      return { state: 'loaded', event: { documentId: event.documentId, locale } };
    }
    if ((await rows(strapi, EVENT_UID).count({})) > 0) {
      return { state: 'unneeded', event: null };
    }
    const isReadable = (await sampleLocales(present)).length > 0;
    return { state: isReadable ? 'open' : 'no-language', event: null };
  };

  const state = async (): Promise<SetupState> => {
    const present = await projectLocales(strapi);
    return {
      languages: {
        missing: missingLanguages(present),
        defaultLocale: await defaultLocale(strapi),
      },
      visitors: { state: await visitorState(strapi) },
      sample: await sampleState(present),
      isDismissed: (await dismissal().get({})) === true,
    };
  };

  return {
    /** How far the first steps are. A constant number of queries. */
    state,

    /** Adds German and English where they are missing; the default language stays as it is. */
    addLanguages: (userId?: number) => inOne(() => addLanguages(strapi, userId)),

    /**
     * Lets visitors read what is published in the newsroom.
     *
     * @throws ApplicationError where the project has no Public role
     */
    letVisitorsRead: () => inOne(() => letVisitorsRead(strapi)),

    /** Takes that back. */
    stopVisitorsReading: () => inOne(() => stopVisitorsReading(strapi)),

    /**
     * Loads the sample event, as drafts, in those of its languages that the project has; nothing where it is there.
     *
     * @throws ApplicationError where the project has none of its languages
     */
    loadSample: (userId?: number) =>
      inOne(async () => {
        const present = await projectLocales(strapi);
        if ((await sampleState(present)).state === 'loaded') {
          return;
        }
        const [first, ...others] = await sampleLocales(present);
        if (!first) {
          const code = 'sample-no-language';
          throw new errors.ApplicationError(translate(strapi, code), { code });
        }
        await loadSample(strapi, {
          locales: [first, ...others],
          now: new Date(),
          ...(userId === undefined ? {} : { userId }),
        });
      }),

    /**
     * Takes the sample away: exactly the entries that were loaded, in whatever state they are.
     *
     * @throws ValidationError where something of the newsroom's own uses one of them; nothing is deleted then
     */
    takeSampleAway: () => inOne(() => removeSample(strapi)),

    /** Puts the first steps away, or shows them again, for everybody in the project. */
    dismiss: (isDismissed: boolean) =>
      inOne(async () => {
        await dismissal().set({ value: isDismissed });
      }),
  };
};
