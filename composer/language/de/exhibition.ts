import { closeSentence } from '../../sentences';
import { isCompany } from '../sections';
import type { ExhibitionPlan } from '../sections';
import { words } from '../text';
import { count } from './numbers';
import { isPlural } from './organizations';
import { evenSubject } from './support';
import type { Voice } from './voice';

function place({ joint, event }: ExhibitionPlan): string {
  if (joint) {
    return 'Am Gemeinschaftsstand';
  }
  return event.kind === 'trade-fair' ? 'Auf der Messe' : 'In der begleitenden Ausstellung';
}

/** Who exhibited. Nothing is said of halls and of products, because no record has them. */
export function exhibition(plan: ExhibitionPlan, voice: Voice): string {
  const { organizations, also, form, counted } = plan;
  const one = form === 'names' && !isPlural(organizations);
  if (counted && form === 'names') {
    const begin = also
      ? words('Hinzu', one ? 'kam' : 'kamen')
      : words('Mit dabei', one ? 'war' : 'waren');
    return closeSentence(words(begin, evenSubject(organizations, voice)));
  }
  const noun = organizations.every(isCompany) ? 'Unternehmen' : 'Organisationen';
  return closeSentence(
    words(
      place(plan),
      one ? 'präsentierte sich' : 'präsentierten sich',
      also && voice.own('außerdem'),
      form === 'names'
        ? evenSubject(organizations, voice)
        : `${count(organizations.length, voice.locale)} ${noun}`,
    ),
  );
}
