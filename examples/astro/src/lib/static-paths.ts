import { LANGUAGES } from '../languages';

interface Entry {
  slug: string;
}

type All = (query: { locale: string }) => AsyncIterable<Entry>;
type List = (query: { locale: string; pageSize: number }) => Promise<{
  meta: { pagination: { pageCount: number } };
}>;

/** The addresses of all pages of a kind, for `getStaticPaths`: only a site that is written ahead asks for them. */
export async function pathsOf(all: All) {
  const paths = [];
  for (const locale of LANGUAGES) {
    for await (const { slug } of all({ locale })) {
      paths.push({ params: { locale, slug } });
    }
  }
  return paths;
}

/** The further parts of a list; the first one has an address of its own. */
export async function partsOf(list: List, pageSize: number) {
  const paths = [];
  for (const locale of LANGUAGES) {
    const { meta } = await list({ locale, pageSize });
    for (let page = 2; page <= meta.pagination.pageCount; page += 1) {
      paths.push({ params: { locale, page: String(page) } });
    }
  }
  return paths;
}

export const languagePaths = () => LANGUAGES.map((locale) => ({ params: { locale } }));
