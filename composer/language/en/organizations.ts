import type { OrganizationFacts } from '../../facts';
import { isolate } from '../text';

const HEADS =
  'university|institute|institution|association|ministry|chamber|society|federation|network|cent(?:er|re)|council|foundation|' +
  'agency|alliance|academy|college|city|state|department|office|board|bank|union|league|school|faculty|museum';

/** "University of …", "Institute for …": names that are made like a description take the article. */
const DESCRIPTION = new RegExp(`\\b(?:${HEADS}) (?:of|for)\\b`, 'iu');
const ENDS_IN_HEAD = new RegExp(
  `\\b(?:institute|association|ministry|federation|council|foundation|agency|alliance|society)$`,
  'iu',
);

/** The name of an organization inside an English sentence, with the article where it needs one. */
export function organizationName({ name }: OrganizationFacts): string {
  const bare = /^the\s/iu.test(name);
  const article =
    !bare && (DESCRIPTION.test(name) || (ENDS_IN_HEAD.test(name) && /\s/u.test(name)));
  return `${article ? 'the ' : ''}${isolate(name)}`;
}
