import type { Variation } from '../../variation';
import type { EventReference, PanelPlan, Party } from '../language';
import { familyName } from '../names';
import { capitalize, isolate, words } from '../text';
import { isMeeting } from './events';
import { inBrackets, subjectOf } from './people';
import { isAmerican } from './voice';
import type { Voice } from './voice';

function closedSubject(parties: Party[], voice: Voice): string {
  const subject = subjectOf(parties, voice.list);
  return subject.open ? `${subject.text},` : subject.text;
}

interface GreetingPlan {
  parties: Party[];
  event: EventReference;
  vary: Variation;
}

/** The one greeting of an event, or one that is followed by what was said. */
export function greeting({ parties, event, vary }: GreetingPlan, voice: Voice): string {
  const subject = closedSubject(parties, voice);
  const guests = isMeeting(event) ? 'the participants' : 'the guests';
  const { text } = vary.pick(subject, [
    { id: 'welcome', text: `welcomed ${guests}` },
    { id: 'greet', text: `greeted ${guests}` },
    { id: 'open', text: 'gave an opening address' },
  ]);
  return voice.close(words(subject, text));
}

/** Several greetings in one sentence. */
export function greetings(parties: Party[], voice: Voice): string {
  return voice.close(words('Words of welcome came from', inBrackets(parties, voice.list, true)));
}

/** The discussion with those who took part, then who moderated it. */
export function panel(
  { topic, title, panelists, moderators, also }: PanelPlan,
  voice: Voice,
): string[] {
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
    if (topic !== undefined) {
      sentences.push(words('A panel discussion was about', topic));
    } else if (quoted !== undefined) {
      sentences.push(words(capitalize(name, 'en'), 'was also part of the event'));
    }
  }
  if (moderators.length > 0 && also) {
    sentences.push(moderation(moderators, also, voice));
  } else if (moderators.length > 0) {
    const discussion = panelists.length > 0 ? 'The discussion' : capitalize(name, 'en');
    sentences.push(words(discussion, 'was moderated by', subjectOf(moderators, voice.list).text));
  }
  return sentences.map(voice.close);
}

/** Who moderated. */
export function moderation(moderators: Party[], also: boolean, voice: Voice): string {
  const people = moderators.flatMap((party) => party.people);
  const names = voice.list(people.map(({ person }) => familyName(person)));
  return voice.close(
    also ? words(names, 'also moderated') : words(closedSubject(moderators, voice), 'moderated'),
  );
}

/** Who won a prize. */
export function award(title: string | undefined, winners: Party[], voice: Voice): string {
  const subject = closedSubject(winners, voice);
  return voice.close(
    words(
      subject,
      title === undefined ? 'received an award' : `received the award ${voice.quote(title)}`,
    ),
  );
}

/** Who spoke last. */
export function closingWords(parties: Party[], voice: Voice): string {
  return voice.close(words(closedSubject(parties, voice), 'gave the closing remarks'));
}

/** What introduces a list. */
export function listIntroduction(
  kind: 'rest' | 'all' | 'posters',
  number: number,
  voice: Voice,
): string {
  const programme = !isAmerican(voice.locale) ? 'programme' : 'program';
  if (kind === 'posters') {
    return `${capitalize(voice.count(number), 'en')} posters were on display:`;
  }
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
