import { Link as TextLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

/** Long German words break where they may, and in need anywhere. */
export const WRAP = { hyphens: 'auto', overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

interface Props {
  title: string;
  /** The title's own language. */
  locale: string;
  /** Where it leads; nowhere for those who may not see it. */
  to: string | null;
}

/** The title of an event or an article, and the way to its form. */
export const EntryTitle = ({ title, locale, to }: Props) =>
  to ? (
    <TextLink tag={Link} to={to} lang={locale || undefined} style={WRAP}>
      {title}
    </TextLink>
  ) : (
    <Typography
      textColor="neutral800"
      fontWeight="semiBold"
      lang={locale || undefined}
      style={WRAP}
    >
      {title}
    </Typography>
  );
