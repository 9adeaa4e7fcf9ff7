import { z } from 'zod/v4';

import type { Finding } from '../composer/check';

import { localeCode } from './locale';

/** `GET /newsroom/recaps/:documentId/checks` — what the checks find in the draft, errors first. */
export const getChecksQuery = z.object({ locale: localeCode });

export type GetChecksQuery = z.input<typeof getChecksQuery>;

export interface GetChecksResponse {
  data: { locale: string; findings: Finding[] };
}
