import type { PageFrame } from '../contracts/pages';

/**
 * The structured data of a page for `<script type="application/ld+json">`. No headline in it can end the script:
 * what means something to HTML is escaped.
 */
export const jsonLd = ({ structuredData }: Pick<PageFrame, 'structuredData'>): string =>
  JSON.stringify(structuredData).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
