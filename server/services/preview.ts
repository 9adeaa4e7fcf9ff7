import type { Core } from '@strapi/strapi';

import {
  DRAFT_UIDS,
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
} from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { previewUrl } from '../../contracts/site';
import type { PageScope } from '../../contracts/site';
import { siteOf } from '../config';
import { text } from '../facts/read';
import { defaultLocale, documents } from '../strapi/documents';
import type { Row } from '../strapi/documents';

/** What Strapi hands to a preview handler beside the type. */
export interface PreviewParams {
  documentId?: string | undefined;
  locale?: string | null | undefined;
  status?: string | undefined;
}

const SCOPES = new Map<string, PageScope>([
  [RECAP_UID, 'recap'],
  [EVENT_UID, 'event'],
  [SPEAKER_UID, 'speaker'],
  [ORGANIZATION_UID, 'organization'],
]);

interface Ability {
  can(action: string, subject?: unknown): boolean;
}

interface PermissionService {
  createPermissionsManager(options: { ability: Ability; action: string; model: string }): {
    toSubject(target: object): unknown;
  };
}

const READ = 'plugin::content-manager.explorer.read';

/** A hidden person has no page, whoever looks. */
const isHidden = ({ visibility }: Row): boolean => visibility === 'hidden';

/** For the handler of Strapi's preview in `config/admin`. */
export const preview = ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * Strapi asks the handler for everybody who is signed in, and the address has the secret: it is for those who may read the
   * entry, or write recaps in the newsroom. Code of the project that asks outside of an administrator's request is trusted.
   */
  const mayLook = (uid: string, entry: object): boolean => {
    const ability = strapi.requestContext.get()?.state?.['userAbility'] as Ability | undefined;
    if (!ability || (uid === RECAP_UID && ability.can(PERMISSIONS.build))) {
      return true;
    }
    const manager = (
      strapi.service('admin::permission') as unknown as PermissionService
    ).createPermissionsManager({ ability, action: READ, model: uid });
    return ability.can(READ, manager.toSubject(entry));
  };

  return {
    /**
     * Where an editor sees an entry on the project's site (`newsroom.config.site`), with the way into its draft mode where
     * one is configured.
     *
     * @param uid of the type, as Strapi names it; any, so that the handler needs no condition
     * @returns undefined for types that are not the plugin's, entries without a page or a slug, and those who may not read it
     */
    async url(
      uid: string,
      { documentId, locale, status }: PreviewParams,
    ): Promise<string | undefined> {
      const scope = SCOPES.get(uid);
      const site = siteOf(strapi);
      if (!scope || !documentId || site?.paths[scope] === undefined) {
        return undefined;
      }
      const language = locale ? locale : await defaultLocale(strapi);
      const hasDrafts = DRAFT_UIDS.some((known) => known === uid);
      const version = hasDrafts && status !== 'published' ? 'draft' : 'published';
      // Whole: a role's conditions may ask for the creator and other attributes.
      const entry = await documents(strapi, uid).findOne({
        documentId,
        locale: language,
        status: version,
        populate: ['createdBy', 'createdBy.roles'],
      });
      const slug = entry ? text(entry, 'slug') : undefined;
      return entry && slug !== undefined && !isHidden(entry) && mayLook(uid, entry)
        ? (previewUrl(site, scope, { slug, locale: language, status: version }) ?? undefined)
        : undefined;
    },
  };
};
