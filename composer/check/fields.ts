import type { Context } from './context';
import type { FieldPlace } from './findings';
import { textNodes, plainText } from './passages';

/** The most that the fields hold (content-types): longer ones cannot be saved. */
export const FIELD_LIMITS = {
  kicker: 80,
  title: 255,
  subtitle: 255,
  teaser: 600,
  seoTitle: 70,
  seoDescription: 170,
} as const;

/**
 * What search engines show of a title and a description before they cut. Google gives a width and no number
 * (Google Search Central, “Control your title links” and “Control your snippets”); about 600 and 920 pixels on a
 * large screen are some 60 and 155 characters of running text.
 */
export const SEARCH_LIMITS = { title: 60, description: 155 } as const;

/** Headline, teaser, body and what search engines show: there, and no longer than they may be. */
export function checkFields(context: Context): void {
  const { title = '', kicker = '', subtitle = '', teaser = '', seo, body } = context.input.recap;
  const texts: Record<FieldPlace['field'], string> = {
    kicker,
    title,
    subtitle,
    teaser,
    seoTitle: seo?.title ?? '',
    seoDescription: seo?.description ?? '',
  };
  for (const [field, max] of Object.entries(FIELD_LIMITS) as [FieldPlace['field'], number][]) {
    const { length } = texts[field].trim();
    if (length > max) {
      context.report('field-too-long', { field, from: max, to: length }, { field, length, max });
    }
  }
  if (title.trim() === '') {
    context.report('title-missing', { field: 'title' });
  }
  if (
    !textNodes(body).some(({ node, type }) => type !== 'heading' && plainText(node).trim() !== '')
  ) {
    context.report('body-missing', { field: 'body' });
  }
  if (teaser.trim() === '') {
    context.report('teaser-missing', { field: 'teaser' });
  }
  checkSearch(context, texts);
}

/** Without search fields of its own an article is shown with its headline and teaser. */
function checkSearch(context: Context, texts: Record<FieldPlace['field'], string>): void {
  const own = texts.seoTitle.trim();
  const shown = own || texts.title.trim();
  if (shown.length > SEARCH_LIMITS.title) {
    const field = own === '' ? 'title' : 'seoTitle';
    const { length } = shown;
    const max = SEARCH_LIMITS.title;
    context.report('search-title-long', { field, from: max, to: length }, { length, max });
  }
  const { length } = texts.seoDescription.trim();
  const max = SEARCH_LIMITS.description;
  if (length > max) {
    const place = { field: 'seoDescription', from: max, to: length } as const;
    context.report('search-description-long', place, { length, max });
  }
  if (length === 0 && texts.teaser.trim() === '') {
    context.report('search-description-missing', { field: 'seoDescription' });
  }
}
