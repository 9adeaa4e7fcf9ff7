import { z } from 'zod/v4';

/** Code of a language as Strapi has it: `de`, `en-GB`. */
export const localeCode = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/);

export const documentIdSchema = z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/);
