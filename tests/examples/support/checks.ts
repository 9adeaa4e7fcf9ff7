import { HtmlValidate } from 'html-validate';

import type { Crawl, CrawledPage } from './crawl';
import { named } from './html';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, not whether it is right: Astro writes it without what can be left out.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-implicit-button-type': 'off',
    // For search engines, that have their own limits.
    'long-title': 'off',
  },
});

const attribute = (page: CrawledPage, name: string, where: Record<string, string>, get: string) =>
  named(page.elements, name)
    .filter(({ attributes }) =>
      Object.entries(where).every(([key, value]) => attributes[key] === value),
    )
    .map(({ attributes }) => attributes[get] ?? '');

/** Where the pages are no right HTML, by html-validate; nothing, if all is well. */
export async function invalidIn({ pages }: Crawl): Promise<string[]> {
  const problems: string[] = [];
  for (const { path, html } of pages.values()) {
    const { results } = await validator.validateString(html);
    problems.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  return problems;
}

/** What is wrong with a page by itself; nothing, if all is well. */
export function problemsOf(page: CrawledPage, origin: string): string[] {
  const { elements, path } = page;
  const problems: string[] = [];
  const expectThat = (isRight: boolean, problem: string) => {
    if (!isRight) {
      problems.push(problem);
    }
  };

  const language = path.split('/')[1];
  expectThat(named(elements, 'html')[0]?.attributes['lang'] === language, 'another language');
  expectThat(named(elements, 'title')[0]?.text !== '', 'no title');
  expectThat(named(elements, 'main').length === 1, 'not one main');
  const headings = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const levels = headings.map(({ name }) => Number(name[1]));
  expectThat(levels.filter((level) => level === 1).length === 1, 'not one h1');
  expectThat(
    levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
    `headings leave a level out: ${levels.join(' ')}`,
  );
  expectThat(
    headings.every(({ text }) => text.trim() !== ''),
    'an empty heading',
  );
  for (const { attributes } of named(elements, 'img')) {
    const { src, alt, width, height, srcset, sizes } = attributes;
    expectThat(alt !== undefined, `no alt: ${src}`);
    expectThat(/^\d+$/.test(`${width}${height}`), `no size: ${src}`);
    expectThat(Boolean(srcset && sizes), `no widths: ${src}`);
  }
  const canonical = attribute(page, 'link', { rel: 'canonical' }, 'href');
  expectThat(
    canonical.length === 1 && canonical[0] === origin + path.split('?')[0],
    `canonical ${canonical.join(' ')}`,
  );
  for (const { text } of named(elements, 'script')) {
    expectThat(Array.isArray(JSON.parse(text)['@graph']), 'no graph of structured data');
  }
  expectThat(
    attribute(page, 'meta', { property: 'og:title' }, 'content').length === 1,
    'no og:title',
  );
  expectThat(attribute(page, 'meta', { property: 'og:url' }, 'content').length === 1, 'no og:url');
  expectThat(!/undefined|null|\[object|NaN|Invalid Date/.test(visible(page)), 'a missing value');
  return problems.map((problem) => `${path}: ${problem}`);
}

const visible = ({ elements }: CrawledPage): string => named(elements, 'body')[0]?.text ?? '';

/** Where languages of a page do not name each other. */
export function lonelyLanguages({ pages }: Crawl, origin: string): string[] {
  const versions = (page: CrawledPage) =>
    named(page.elements, 'link')
      .map(({ attributes }) => attributes)
      .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== undefined)
      .map(({ hreflang = '', href = '' }) => [hreflang, href.replace(origin, '')] as const);
  return [...pages.values()].flatMap((page) => {
    const own = versions(page);
    const problems = own
      .filter(([language]) => language !== 'x-default')
      .filter(([language, path]) => {
        const other = pages.get(path);
        const back = other && versions(other).some(([, address]) => address === page.path);
        return !path.startsWith(`/${language}`) || !back;
      })
      .map(([language, path]) => `${page.path}: ${path} (${language}) does not name it`);
    const complete =
      own.length === 0 ||
      (own.some(([language]) => language === 'x-default') &&
        own.some(([, path]) => path === page.path));
    return complete ? problems : [...problems, `${page.path}: names not itself or no default`];
  });
}
