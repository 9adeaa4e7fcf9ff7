import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { EventReference, PanelPlan, Party } from '../language';
import { familyName } from '../names';
import { isolate, words } from '../text';
import { count, isMeeting } from './numbers';
import { inBrackets, inBracketsWithJobs, subjectOf } from './people';
import type { Voice } from './voice';

function countPeople(parties: readonly Party[]): number {
  return parties.reduce((sum, { people }) => sum + people.length, 0);
}

interface GreetingPlan {
  parties: Party[];
  event: EventReference;
  vary: Variation;
}

/** The one greeting of an event, or one that is followed by what was said. */
export function greeting({ parties, event, vary }: GreetingPlan, voice: Voice): string {
  const subject = subjectOf(parties, voice.list);
  const guests = isMeeting(event) ? 'die Teilnehmenden' : 'die Gäste';
  const phrase = vary.pick(subject.text, [
    { id: 'begrüßen', singular: 'begrüßte', plural: 'begrüßten', rest: guests },
    { id: 'sprechen', singular: 'sprach', plural: 'sprachen', rest: 'zur Eröffnung' },
    { id: 'heißen', singular: 'hieß', plural: 'hießen', rest: `${guests} willkommen` },
  ]);
  const verb = voice.own(subject.plural ? phrase.plural : phrase.singular);
  return closeSentence(words(subject.open ? `${subject.text},` : subject.text, verb, phrase.rest));
}

/** Several greetings in one sentence. */
export function greetings(parties: Party[], voice: Voice): string {
  return closeSentence(
    words(voice.own('Grußworte sprachen'), inBracketsWithJobs(parties, voice.list)),
  );
}

/** The discussion with those who took part, then who moderated it. */
export function panel(
  { topic, title, panelists, moderators, also }: PanelPlan,
  voice: Voice,
): string[] {
  const quoted = title === undefined ? undefined : voice.quote(title);
  const sentences: string[] = [];
  if (panelists.length > 0) {
    const people = inBrackets(panelists, voice.list);
    const verb = countPeople(panelists) > 1 ? 'diskutierten' : 'sprach';
    if (topic !== undefined && !/[,;:?!…]/u.test(topic)) {
      sentences.push(words('Über', topic, verb, 'auf dem Podium', people));
    } else {
      const place = quoted === undefined ? 'Auf dem Podium' : `In der Podiumsdiskussion ${quoted}`;
      sentences.push(words(place, verb, people));
      if (topic !== undefined && quoted === undefined) {
        sentences.push(words('Dabei ging es um', topic));
      }
    }
  } else if (quoted !== undefined && moderators.length === 0) {
    sentences.push(words('Auf dem Programm stand die Podiumsdiskussion', quoted));
  } else if (topic !== undefined && moderators.length === 0) {
    sentences.push(words('In einer Podiumsdiskussion ging es um', topic));
  }
  if (moderators.length > 0) {
    const subject = subjectOf(moderators, voice.list);
    if (panelists.length > 0) {
      sentences.push(moderation(moderators, also, voice));
    } else {
      sentences.push(
        words(
          'Die Podiumsdiskussion',
          quoted,
          subject.plural ? 'moderierten' : 'moderierte',
          subject.text,
        ),
      );
    }
  }
  return sentences.map(closeSentence);
}

/** Who moderated. */
export function moderation(moderators: Party[], also: boolean, voice: Voice): string {
  const people = moderators.flatMap((party) => party.people);
  const verb = people.length > 1 ? 'übernahmen' : 'übernahm';
  if (also) {
    const names = voice.list(people.map(({ person }) => familyName(person)));
    return closeSentence(words(names, verb, 'auch die Moderation'));
  }
  return closeSentence(words('Die Moderation', verb, subjectOf(moderators, voice.list).text));
}

/** Who won a prize. */
export function award(title: string | undefined, winners: Party[], voice: Voice): string {
  const subject = subjectOf(winners, voice.list);
  const verb = subject.plural ? 'wurden' : 'wurde';
  return title === undefined
    ? closeSentence(words('Ausgezeichnet', verb, subject.text))
    : closeSentence(
        words(
          'Mit dem Preis',
          voice.quote(title),
          verb,
          subject.open ? `${subject.text},` : subject.text,
          'ausgezeichnet',
        ),
      );
}

/** Who spoke last. */
export function closingWords(parties: Party[], voice: Voice): string {
  const subject = subjectOf(parties, voice.list);
  return closeSentence(
    words('Das Schlusswort', subject.plural ? 'sprachen' : 'sprach', subject.text),
  );
}

/** What introduces a list. */
export function listIntroduction(
  kind: 'rest' | 'all' | 'posters',
  number: number,
  voice: Voice,
): string {
  if (kind === 'posters') {
    return `Zu sehen waren ${count(number, voice.locale)} Poster:`;
  }
  return kind === 'rest' ? 'Das weitere Programm im Überblick:' : 'Das Programm im Überblick:';
}

/** A line of the programme: `„Titel“ – A und B (Org), C (Org)`. */
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
