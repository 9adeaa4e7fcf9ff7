import type { Core } from '@strapi/strapi';

import { isWrongWhenPublic } from '../../composer';
import type { Finding } from '../../composer';
import { CHECK_UID, RECAP_UID } from '../../content-types';
import { rows } from '../strapi/documents';

import { findingsOfRecap } from './find';

/** More than these nobody reads in a list; they are counted all the same. */
const KEPT = 20;

/** Checks what readers are given of a recap, in each of its languages, and keeps what was found. */
export async function recheck(strapi: Core.Strapi, recapDocumentId: string): Promise<void> {
  const published = await rows(strapi, RECAP_UID).findMany({
    where: { documentId: recapDocumentId, publishedAt: { $notNull: true } },
    select: ['id', 'locale'],
  });
  const locales = published.map(({ locale }) => locale ?? '');
  for (const locale of locales) {
    const findings = await findingsOfRecap(strapi, {
      documentId: recapDocumentId,
      locale,
      status: 'published',
    });
    // It may have been withdrawn meanwhile, which checks it anew.
    if (findings) {
      await keep(strapi, { recapDocumentId, localeCode: locale }, findings);
    }
  }
  await rows(strapi, CHECK_UID).deleteMany({
    where: {
      recapDocumentId,
      ...(locales.length > 0 ? { localeCode: { $notIn: locales } } : {}),
    },
  });
}

async function keep(
  strapi: Core.Strapi,
  where: { recapDocumentId: string; localeCode: string },
  findings: Finding[],
): Promise<void> {
  const wrong = findings.filter(isWrongWhenPublic);
  const data = {
    problemCount: wrong.length,
    errorCount: findings.filter(({ severity }) => severity === 'error').length,
    warningCount: findings.filter(({ severity }) => severity === 'warning').length,
    problems: wrong
      .slice(0, KEPT)
      .map(({ code, severity, place, params }) => ({ code, severity, place, params })),
    checkedAt: new Date().toISOString(),
  };
  const checks = rows(strapi, CHECK_UID);
  const known = await checks.findOne({ where, select: ['id'] });
  if (known) {
    await checks.update({ where: { id: known.id }, data });
    return;
  }
  try {
    await checks.create({ data: { ...where, ...data } });
  } catch (error) {
    // Another server process was first; it has read the same rows, or its writer checks once more.
    if (!(await checks.findOne({ where, select: ['id'] }))) {
      throw error;
    }
  }
}
