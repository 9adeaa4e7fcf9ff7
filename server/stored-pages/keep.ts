import type { Core } from '@strapi/strapi';

import { EVERYTHING } from './cache-tags';
import { recordTags } from './changes';
import { askClock } from './clock';
import { openQueue, renderSoon } from './queue';
import { forgetLocale, markAll, markOutdated } from './rebuild';
import { takeOver } from './replaced';
import { countUp, markStale, takeAsTold } from './store';
import { tagOf } from './tags';

const FILE_UID = 'plugin::upload.file';
const LOCALE_UID = 'plugin::i18n.locale';
/** The setting of the i18n plugin. */
const DEFAULT_LOCALE_KEY = 'plugin_i18n_default_locale';
/** What visitors may read, whose answers caches keep. */
const VISITORS_UIDS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];
/** What roles and tokens may read. */
const ACCESS_UIDS = [...VISITORS_UIDS, 'admin::api-token', 'admin::api-token-permission'];

/** Keeps the stored pages true where no document middleware sees a change, and renders what is missing. */
export async function keepPages(strapi: Core.Strapi): Promise<void> {
  openQueue(strapi, () => askClock(strapi));
  followFiles(strapi);
  followLocales(strapi);
  followDefaultLocale(strapi);
  followAccess(strapi);
  await takeAsTold(strapi);
  await takeOver(strapi);
  await markOutdated(strapi);
  // Whatever a process that has ended left behind.
  renderSoon(strapi);
}

function followFiles(strapi: Core.Strapi): void {
  const changed = async ({ result }: { result?: unknown }) => {
    const { documentId } = (result ?? {}) as { documentId?: string };
    if (documentId) {
      await markStale(strapi, { tags: [tagOf(FILE_UID, documentId)], documentIds: [] });
      renderSoon(strapi);
    }
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    afterUpdate: changed,
    afterDelete: changed,
  });
}

/** People and organizations have a page in each language of the project. */
function followLocales(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [LOCALE_UID],
    async afterCreate() {
      await markAll(strapi);
      renderSoon(strapi);
    },
    async afterDelete({ result }) {
      await forgetLocale(strapi, (result as unknown as { code: string }).code);
      await markAll(strapi);
      renderSoon(strapi);
    },
  });
}

/** Whoever names no language gets the default one, so what is kept of such answers is to be read again. */
function followDefaultLocale(strapi: Core.Strapi): void {
  const changed = async ({ result }: { result?: unknown }) => {
    if (((result ?? {}) as { key?: string }).key === DEFAULT_LOCALE_KEY) {
      await countUp(strapi, 'content');
      await recordTags(strapi, [EVERYTHING]);
      renderSoon(strapi);
    }
  };
  strapi.db.lifecycles.subscribe({
    models: ['strapi::core-store'],
    afterCreate: changed,
    afterUpdate: changed,
  });
}

function followAccess(strapi: Core.Strapi): void {
  const changed = () => countUp(strapi, 'access');
  follow(strapi, ACCESS_UIDS, changed);
  follow(strapi, VISITORS_UIDS, async () => {
    await recordTags(strapi, [EVERYTHING]);
    renderSoon(strapi);
  });
}

function follow(strapi: Core.Strapi, uids: readonly string[], changed: () => Promise<void>): void {
  strapi.db.lifecycles.subscribe({
    models: uids.filter((uid) => strapi.db.metadata.has(uid)),
    afterCreate: changed,
    afterCreateMany: changed,
    afterUpdate: changed,
    afterUpdateMany: changed,
    afterDelete: changed,
    afterDeleteMany: changed,
  });
}
