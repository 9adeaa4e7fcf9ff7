import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { PanelPlan, Party } from '../language';
import { seedOf } from '../people';
import { capitalize, isQuestion, words } from '../text';
import { dativeOf, genreOf } from './genres';
import { roleName } from './groups';
import { inBrackets, namesAgain, subjectOf } from './people';
import type { Voice } from './voice';

function countPeople(parties: readonly Party[]): number {
  return parties.reduce((sum, { people }) => sum + people.length, 0);
}

/** Who discussed what: the verb stands before the list of people, which may be long. */
function discussion(
  { topic, title, panelists, moderators, also }: PanelPlan,
  vary: Variation,
  voice: Voice,
): string[] {
  const people = inBrackets(panelists, voice.list);
  const genre = genreOf(title);
  if (countPeople(panelists) === 1 && moderators.length > 0 && !also) {
    return [interview({ topic, title, people, moderators }, vary, voice)];
  }
  const { verb } = vary.prefer(
    countPeople(panelists) > 1
      ? [
          // Nobody "diskutiert in der Diskussion".
          ...(genre === undefined ? [{ id: 'diskutieren', verb: 'diskutierten' }] : []),
          { id: 'sprechen', verb: 'sprachen' },
          ...(genre === undefined ? [] : [{ id: 'diskutieren', verb: 'diskutierten' }]),
        ]
      : [
          { id: 'sprechen', verb: 'sprach' },
          { id: 'sein', verb: 'war' },
        ],
  );
  const present = verb === 'war' && 'zu Gast';
  const called = title === undefined || genre ? undefined : `unter dem Titel ${voice.quote(title)}`;
  const where = genre === undefined ? 'auf dem Podium' : `in ${dativeOf(genre)}`;
  if (topic !== undefined && !/[,;:?!…]/u.test(topic) && verb !== 'war') {
    return [words('Über', topic, verb, called, where, people)];
  }
  const place = called === undefined ? where : words(called, verb, where);
  const usual = words(capitalize(place, 'de'), called === undefined && verb, people, present);
  const told = vary.opensAlike(usual)
    ? words(capitalize(where, 'de'), verb, people, called, present)
    : usual;
  if (topic === undefined) {
    return [told];
  }
  const { start } = vary.prefer([
    { id: 'gehen', start: 'Dabei ging es um' },
    { id: 'drehen', start: 'Das Gespräch drehte sich um' },
  ]);
  return [told, words(start, topic)];
}

/** One guest makes no discussion: `Im Gespräch mit Ronja Keßler ging Mario Uhlig der Frage „Wer haftet?“ nach.` */
function interview(
  {
    topic,
    title,
    people,
    moderators,
  }: Pick<PanelPlan, 'topic' | 'title' | 'moderators'> & { people: string },
  vary: Variation,
  voice: Voice,
): string {
  const start = words('Im Gespräch mit', inBrackets(moderators, voice.list));
  const quoted = title === undefined ? undefined : voice.quote(title);
  const about = topic === undefined ? quoted && `unter dem Titel ${quoted}` : `über ${topic}`;
  const { rest } = vary.prefer([
    ...(topic === undefined && isQuestion(title)
      ? [{ id: 'gehen', rest: words('ging', people, 'der Frage', quoted, 'nach') }]
      : []),
    { id: 'sprechen', rest: words('sprach', people, about) },
    topic === undefined
      ? { id: 'kommen', rest: words('kam', people, about, 'zu Wort') }
      : { id: 'berichten', rest: words('berichtete', people, about) },
  ]);
  return words(start, rest);
}

/** A discussion of which nobody knows who took part. */
function discussionWithoutPeople(
  { topic, title }: PanelPlan,
  vary: Variation,
  voice: Voice,
): string[] {
  if (title !== undefined) {
    const { start } = vary.prefer([
      { id: 'stehen', start: 'Auf dem Programm stand' },
      { id: 'gehören', start: 'Zum Programm gehörte' },
    ]);
    return [words(start, 'die Podiumsdiskussion', voice.quote(title))];
  }
  if (topic === undefined) {
    return [];
  }
  const { start } = vary.prefer([
    { id: 'gehen', start: 'In einer Podiumsdiskussion ging es um' },
    { id: 'drehen', start: 'Eine Podiumsdiskussion drehte sich um' },
  ]);
  return [words(start, topic)];
}

/** The discussion with those who took part, then who moderated it. */
export function panel(plan: PanelPlan, vary: Variation, voice: Voice): string[] {
  const { title, panelists, moderators, also } = plan;
  if (panelists.length > 0) {
    const told = discussion(plan, vary, voice).map(closeSentence);
    return moderators.length === 0 || (countPeople(panelists) === 1 && !also)
      ? told
      : [...told, moderation({ moderators, also, vary, discussion: true }, voice)];
  }
  if (moderators.length === 0) {
    return discussionWithoutPeople(plan, vary, voice).map(closeSentence);
  }
  const subject = subjectOf(moderators, voice.list);
  const name = words('Podiumsdiskussion', title === undefined ? undefined : voice.quote(title));
  const { start } = vary.prefer([
    { id: 'moderieren', start: `Die ${name} ${subject.plural ? 'moderierten' : 'moderierte'}` },
    { id: 'führen', start: `Durch die ${name} ${subject.plural ? 'führten' : 'führte'}` },
  ]);
  return [closeSentence(words(start, subject.text))];
}

interface Moderation {
  moderators: Party[];
  /** They spoke as well, and have just been named. */
  also: boolean;
  /** It was a discussion that they moderated. */
  discussion?: boolean;
  vary: Variation;
}

/** Who moderated. */
export function moderation(
  { moderators, also, discussion: discussed = false, vary }: Moderation,
  voice: Voice,
): string {
  const people = moderators.flatMap((party) => party.people);
  const several = people.length > 1;
  const [only] = people;
  const role = several || !only ? undefined : roleName('moderators', only.person.grammaticalGender);
  const ways = [
    {
      id: 'moderieren',
      verb: several ? 'moderierten' : 'moderierte',
      start: 'Es',
      rest: 'zugleich',
    },
    ...(discussed
      ? [
          {
            id: 'führen',
            verb: several ? 'führten' : 'führte',
            start: 'Durch die Diskussion',
            rest: 'auch durch die Diskussion',
          },
          {
            id: 'leiten',
            verb: several ? 'leiteten' : 'leitete',
            start: 'Die Runde',
            rest: 'auch die Runde',
          },
        ]
      : []),
    ...(role === undefined || also ? [] : [{ id: 'sein', verb: 'war', start: role, rest: '' }]),
    {
      id: 'übernehmen',
      verb: several ? 'übernahmen' : 'übernahm',
      start: 'Die Moderation',
      rest: 'auch die Moderation',
    },
  ];
  const { text } = subjectOf(moderators, voice.list);
  const { verb, start, rest } = also
    ? vary.prefer([...ways].reverse())
    : vary.pick(seedOf(moderators), ways.slice(0, -1).concat(discussed ? [] : ways.slice(-1)));
  return closeSentence(
    also ? words(namesAgain(moderators, voice.list), verb, rest) : words(start, verb, text),
  );
}
