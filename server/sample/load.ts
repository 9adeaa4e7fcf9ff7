import type { Core } from '@strapi/strapi';

import { documents } from '../strapi/documents';

import { SAMPLE_SOURCE, sampleDay, sampleEntries } from './entries';
import type { SampleEntry, SampleLanguage, SampleUid } from './entries';

/** A language of the project that the sample is written in. */
export interface SampleLocale {
  /** As the project has it: `de-AT`. */
  code: string;
  language: SampleLanguage;
}

interface LoadOptions {
  /** At least one; the first is the one that the others are added to. */
  locales: readonly [SampleLocale, ...SampleLocale[]];
  now: Date;
  userId?: number;
}

/**
 * Makes all entries of the sample, as drafts where there are drafts, marked as of {@link SAMPLE_SOURCE}. The caller has
 * taken the turn, and has seen that the sample is not there.
 */
export async function loadSample(
  strapi: Core.Strapi,
  { locales: [first, ...others], now, userId }: LoadOptions,
): Promise<void> {
  const made = new Map<string, string>();
  const id = (uid: SampleUid, key: string): string => {
    const documentId = made.get(`${uid} ${key}`);
    if (documentId === undefined) {
      throw new Error(`The sample names ${uid} "${key}" before it has it`);
    }
    return documentId;
  };
  const creator = userId === undefined ? {} : { createdBy: userId, updatedBy: userId };
  for (const { uid, key, data, texts } of sampleEntries(sampleDay(now))) {
    const { documentId } = await documents(strapi, uid).create({
      ...(texts ? { locale: first.code } : {}),
      data: {
        ...data(id),
        ...inLanguage(texts, first.language),
        ...creator,
        externalSource: SAMPLE_SOURCE,
        externalId: key,
      },
    });
    made.set(`${uid} ${key}`, documentId);
    // Types without languages have one version, whose texts by language hold both.
    for (const { code, language } of texts ? others : []) {
      await documents(strapi, uid).update({
        documentId,
        locale: code,
        data: { ...inLanguage(texts, language), ...creator },
      });
    }
  }
}

const inLanguage = (
  texts: SampleEntry['texts'],
  language: SampleLanguage,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts ?? {}).flatMap(([name, text]) => (text ? [[name, text[language]]] : [])),
  );
