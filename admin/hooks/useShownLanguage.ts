import { useQueryParams } from '@strapi/strapi/admin';

/** The language that the page is open in, as Strapi has it in the address. */
export function useShownLanguage(): string | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale;
}
