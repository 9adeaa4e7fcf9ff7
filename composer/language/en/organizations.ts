import { inText } from '../names';
import type { NamedOrganization } from '../names';
import { capitalize } from '../text';

/** "University of …", "Institute for …": names that are made like a description take the article. */
const DESCRIPTION =
  /\b(?:university|institute|institution|association|ministry|chamber|society|federation|network|cent(?:er|re)|council|foundation|agency|alliance|academy|college|city|state|department|office|board|union|league|school|faculty|museum|authority|commission|government|republic|kingdom|group|cluster|forum) (?:of|for)\b/iu;
const ENDS_IN_HEAD =
  /\s(?:institute|association|ministry|federation|council|foundation|agency|alliance|society|commission|office|authority|union|chamber|parliament|government|museum|nations|confederation)$/iu;
/** With a legal form it is the name of a company, whatever else it says. */
const COMPANY =
  /\s(?:g?GmbH|AG|SE|KG|KGaA|mbH|Inc\.?|Ltd\.?|LLC|LLP|plc|PLC|Corp\.?|Corporation|Limited|B\.?V\.?|N\.?V\.?|S\.?A\.?|S\.?p\.?A\.?|Oyj?|AB)$/u;

/** The name of an organization inside an English sentence, with the article where it needs one. */
export function organizationName({ name: whole, again }: NamedOrganization): string {
  const name = again ?? whole;
  if (/^the\s/iu.test(name)) {
    return inText(name.replace(/^The\s/u, 'the '));
  }
  const described = DESCRIPTION.test(name) || ENDS_IN_HEAD.test(name);
  return `${described && !COMPANY.test(name) ? 'the ' : ''}${inText(name)}`;
}

/** Names at the start of a sentence: only the article is ours, a name keeps its own small letter. */
export function capitalizeArticle(names: string): string {
  return names.startsWith('the ') ? capitalize(names, 'en') : names;
}
