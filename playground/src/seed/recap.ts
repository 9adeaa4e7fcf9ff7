import type { Core } from '@strapi/strapi';

import { documents, SOURCE } from './documents';
import type { EventSeed } from './types';

interface Recaps {
  build(options: {
    eventDocumentId: string;
    locale: string;
  }): Promise<{ documentId: string; locale: string; created: boolean }>;
}

/**
 * The recap of an event in each of its languages: text and picture are what the builder makes of the facts,
 * and an editor adds a name.
 *
 * @returns its documentId; it is a draft
 */
export async function addRecap(
  strapi: Core.Strapi,
  { event, eventDocumentId }: { event: EventSeed; eventDocumentId: string },
  values: Record<string, unknown>,
): Promise<string> {
  const recaps = strapi.plugin('newsroom').service('recaps') as Recaps;
  let recap = '';
  for (const locale of event.languages) {
    const { documentId } = await recaps.build({ eventDocumentId, locale });
    recap = documentId;
  }
  await documents(strapi, 'recap').update({
    documentId: recap,
    locale: event.languages[0],
    data: { ...values, externalSource: SOURCE, externalId: event.key },
  });
  return recap;
}
