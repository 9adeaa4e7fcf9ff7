import type { OrganizationFacts } from '../../facts';
import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { EventReference, PanelPlan, Party, SupportRole } from '../language';
import { capitalize, isolate, words } from '../text';
import { eventAgain } from './events';
import { organizationName } from './organizations';
import { inBrackets, subjectOf } from './people';
import type { Voice } from './voice';

function closedSubject(parties: Party[], voice: Voice): string {
  const subject = subjectOf(parties, voice.list);
  return subject.open ? `${subject.text},` : subject.text;
}

/** The one greeting of an event, or one that is followed by what was said. */
export function greeting(parties: Party[], vary: Variation, voice: Voice): string {
  const subject = closedSubject(parties, voice);
  const { text } = vary.pick(subject, [
    { id: 'welcome', text: 'welcomed the guests' },
    { id: 'greet', text: 'greeted the guests' },
    { id: 'open', text: 'gave an opening address' },
  ]);
  return closeSentence(words(subject, text));
}

/** Several greetings in one sentence. */
export function greetings(parties: Party[], voice: Voice): string {
  return closeSentence(words('Words of welcome came from', inBrackets(parties, voice.list, true)));
}

/** The discussion with those who took part, then who moderated it. */
export function panel({ topic, title, panelists, moderators }: PanelPlan, voice: Voice): string[] {
  const quoted = title === undefined ? undefined : voice.quote(title);
  const name = words('the panel discussion', quoted);
  const sentences: string[] = [];
  if (panelists.length > 0) {
    const people = inBrackets(panelists, voice.list);
    const several = panelists.length > 1 || (panelists[0]?.people.length ?? 0) > 1;
    if (topic !== undefined) {
      sentences.push(words('On the panel,', people, several ? 'discussed' : 'spoke about', topic));
    } else {
      sentences.push(words('In', `${name},`, people, several ? 'exchanged views' : 'spoke'));
    }
  } else if (moderators.length === 0) {
    if (topic !== undefined) sentences.push(words('A panel discussion was about', topic));
    else if (quoted !== undefined)
      sentences.push(words(capitalize(name, 'en'), 'was also part of the event'));
  }
  if (moderators.length > 0) {
    const people = subjectOf(moderators, voice.list).text;
    sentences.push(
      words(
        panelists.length > 0 ? 'The discussion' : capitalize(name, 'en'),
        'was moderated by',
        people,
      ),
    );
  }
  return sentences.map(closeSentence);
}

/** Who moderated, outside of a discussion. */
export function moderation(moderators: Party[], voice: Voice): string {
  return closeSentence(words(closedSubject(moderators, voice), 'moderated'));
}

/** Who won a prize. */
export function award(title: string | undefined, winners: Party[], voice: Voice): string {
  const subject = closedSubject(winners, voice);
  return closeSentence(
    words(
      subject,
      title === undefined ? 'received an award' : `received the award ${voice.quote(title)}`,
    ),
  );
}

/** Who spoke last. */
export function closingWords(parties: Party[], voice: Voice): string {
  return closeSentence(words(closedSubject(parties, voice), 'gave the closing remarks'));
}

/** What introduces a list. */
export function listIntroduction(
  kind: 'rest' | 'all' | 'posters',
  number: number,
  voice: Voice,
): string {
  const programme = /^en-(?!US|CA|PH)/i.test(voice.locale) ? 'programme' : 'program';
  if (kind === 'posters')
    return `${capitalize(voice.count(number), 'en')} posters were on display:`;
  return kind === 'rest' ? `Also on the ${programme}:` : `The ${programme} at a glance:`;
}

/** A line of the programme: `“Title” – A and B (Org), C (Org)`. */
export function listItem(
  title: string | undefined,
  parties: Party[],
  voice: Voice,
): string | undefined {
  const people = parties
    .map(({ people: members, organizations }) => {
      const names = inBrackets([{ people: members, organizations: [] }], voice.list);
      const where = organizations.map(({ name }) => isolate(name)).join(', ');
      return where === '' ? names : `${names} (${where})`;
    })
    .join(', ');
  const parts = [title === undefined ? undefined : voice.quote(title), people || undefined];
  return parts.filter((part) => part !== undefined).join(' – ') || undefined;
}

/** Partners, funders, media partners, exhibitors. */
export function support(
  role: SupportRole,
  organizations: OrganizationFacts[],
  event: EventReference,
  voice: Voice,
): string {
  const names = voice.list(organizations.map(organizationName));
  const again = capitalize(eventAgain(event.kind), 'en');
  const several = organizations.length > 1;
  switch (role) {
    case 'supporter':
      return closeSentence(words(again, 'was supported by', names));
    case 'funder':
      return closeSentence(words(again, 'was funded by', names));
    case 'media-partner':
      return closeSentence(words('Media', several ? 'partners were' : 'partner was', names));
    case 'exhibitor':
      return closeSentence(
        organizations.length > 12
          ? words(
              'The accompanying exhibition featured',
              voice.count(organizations.length),
              'organizations',
            )
          : words('The accompanying exhibition featured', names),
      );
  }
}
