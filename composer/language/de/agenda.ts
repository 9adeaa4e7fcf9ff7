import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { Party, TalkSubject } from '../language';
import { words } from '../text';
import { accusativeOf, genreOf } from './genres';
import { beforeVerb, subjectOf } from './people';
import type { Voice } from './voice';

interface AgendaPlan {
  parties: Party[];
  subject: TalkSubject;
  vary: Variation;
}

/** The first two stand before "zum Tagesordnungspunkt", too. */
const VERBS = [
  { id: 'berichten', singular: 'berichtete', plural: 'berichteten' },
  { id: 'sprechen', singular: 'sprach', plural: 'sprachen' },
  { id: 'informieren', singular: 'informierte', plural: 'informierten' },
];

/** At a meeting of members nobody gives a talk: there are items of an agenda, and those who report on them. */
export function agendaItem(
  { parties, subject: { topic, title, told = false }, vary }: AgendaPlan,
  voice: Voice,
): string | undefined {
  const genre = genreOf(title);
  if (genre !== undefined && parties.length === 0 && told) {
    return undefined;
  }
  const item = title === undefined ? undefined : `Tagesordnungspunkt ${voice.quote(title)}`;
  if (parties.length === 0) {
    if (topic !== undefined) {
      return closeSentence(words('In einem Tagesordnungspunkt ging es um', topic));
    }
    vary.note('stehen');
    return title === undefined
      ? undefined
      : closeSentence(words('Auf der Tagesordnung stand der Punkt', voice.quote(title)));
  }
  const who = subjectOf(parties, voice.list);
  if (genre?.verb?.id === 'vorlegen' && (topic === undefined || !/[,;:?!…]/u.test(topic))) {
    vary.note('vorlegen');
    return closeSentence(
      words(
        beforeVerb(who),
        who.plural ? genre.verb.plural : genre.verb.singular,
        accusativeOf(genre),
        topic && `über ${topic}`,
        genre.verb.end,
      ),
    );
  }
  const verb = vary.pick(
    `${title ?? ''}|${topic ?? ''}`,
    topic === undefined ? VERBS.slice(0, 2) : VERBS,
  );
  const said = who.plural ? verb.plural : verb.singular;
  const subject = beforeVerb(who);
  if (topic !== undefined) {
    return closeSentence(words(subject, said, 'über', topic));
  }
  return item === undefined
    ? closeSentence(
        words(subject, who.plural ? 'berichteten' : 'berichtete', 'vor der Versammlung'),
      )
    : closeSentence(words(subject, said, 'zum', item));
}
