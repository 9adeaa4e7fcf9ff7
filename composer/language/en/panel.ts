import type { Variation } from '../../variation';
import type { PanelPlan, Party } from '../language';
import { seedOf } from '../people';
import { capitalize, isQuestion, words } from '../text';
import { genreOf } from './genres';
import { atStart } from './events';
import { beforeVerb, inBrackets, namesAgain, subjectOf } from './people';
import { programName } from './voice';
import type { Voice } from './voice';

/** From so many people on, the verb stands before them, so that no reader has to wait for it. */
const MANY = 5;

const countPeople = (parties: readonly Party[]): number =>
  parties.reduce((sum, { people }) => sum + people.length, 0);

/** One guest makes no discussion: `In a conversation with Ronja Keßler, Mario Uhlig took up the question “Who Is Liable?”` */
function interview(
  { topic, title, panelists, moderators }: PanelPlan,
  vary: Variation,
  voice: Voice,
): string {
  const start = words('In a conversation with', `${inBrackets(moderators, voice.list)},`);
  const people = inBrackets(panelists, voice.list);
  const quoted = title === undefined ? undefined : voice.quote(title);
  const about = topic ?? quoted;
  const { rest } = vary.prefer([
    ...(topic === undefined && isQuestion(title)
      ? [{ id: 'take', rest: words('took up the question', quoted) }]
      : []),
    { id: 'speak', rest: words('spoke', about && `about ${about}`) },
    { id: 'talk', rest: words('talked', about && `about ${about}`) },
  ]);
  return words(start, people, rest);
}

/** Where it took place and what it was called, with a comma where the sentence goes on. */
function placeOf(title: string | undefined, voice: Voice): string {
  const genre = genreOf(title);
  if (genre !== undefined) {
    return `in the ${genre.name}`;
  }
  return title === undefined ? 'on the panel' : `in the panel discussion ${voice.quote(title)}`;
}

function discussion(plan: PanelPlan, vary: Variation, voice: Voice): string {
  const { topic, title, panelists } = plan;
  const people = inBrackets(panelists, voice.list);
  const count = countPeople(panelists);
  if (count >= MANY) {
    const who = `${atStart(voice.count(count))} panelists`;
    const about = topic === undefined ? undefined : `on ${topic}`;
    const { verb } = vary.prefer(
      title === undefined && topic !== undefined
        ? [
            { id: 'discuss', verb: `discussed ${topic}` },
            { id: 'debate', verb: `debated ${topic}` },
          ]
        : title === undefined
          ? [
              { id: 'take', verb: 'took part in the discussion' },
              { id: 'speak', verb: 'spoke on the panel' },
            ]
          : [
              { id: 'take', verb: words('took part', placeOf(title, voice), about) },
              { id: 'speak', verb: words('spoke', placeOf(title, voice), about) },
            ],
    );
    return `${words(who, verb)}: ${people}`;
  }
  if (topic !== undefined) {
    const { verb } = vary.prefer(
      count > 1
        ? [
            { id: 'discuss', verb: 'discussed' },
            { id: 'debate', verb: 'debated' },
          ]
        : [
            { id: 'speak', verb: 'spoke about' },
            { id: 'discuss', verb: 'discussed' },
          ],
    );
    const place = placeOf(title, voice);
    return title === undefined || genreOf(title) !== undefined
      ? words(`${capitalize(place, 'en')},`, people, verb, topic)
      : words(people, verb, topic, place);
  }
  const verbs =
    count > 1
      ? [
          { id: 'exchange', verb: 'exchanged views' },
          { id: 'share', verb: 'shared their views' },
        ]
      : [
          { id: 'speak', verb: 'spoke' },
          { id: 'appear', verb: 'appeared' },
        ];
  const place = placeOf(title, voice);
  const ways = [
    ...verbs.map(({ id, verb }) => ({ id, text: words(people, verb, place) })),
    // A mark at the end of the title would end the sentence there.
    ...(title !== undefined && /[?!…]$/u.test(title)
      ? [
          {
            id: 'bring',
            text: words('The panel discussion', voice.quote(title), 'brought together', people),
          },
        ].filter(() => count > 1)
      : verbs.map(({ id, verb }) => ({
          id,
          text: words(`${capitalize(place, 'en')},`, people, verb),
        }))),
  ];
  return vary.prefer(ways, ({ text }) => vary.opensAlike(text)).text;
}

function discussionWithoutPeople(
  { topic, title }: PanelPlan,
  vary: Variation,
  voice: Voice,
): string | undefined {
  if (topic === undefined && title === undefined) {
    return undefined;
  }
  if (topic === undefined) {
    const { verb } = vary.prefer([
      { id: 'include', verb: 'included' },
      { id: 'feature', verb: 'featured' },
    ]);
    return words('The', programName(voice), verb, 'the panel discussion', voice.quote(title ?? ''));
  }
  const name =
    title === undefined ? 'A panel discussion' : `The panel discussion ${voice.quote(title)}`;
  const { verb } = vary.prefer([
    { id: 'focus', verb: 'focused on' },
    { id: 'cover', verb: 'covered' },
  ]);
  return words(name, verb, topic);
}

/** The discussion with those who took part, then who moderated it. */
export function panel(plan: PanelPlan, vary: Variation, voice: Voice): string[] {
  const { title, panelists, moderators, also } = plan;
  if (countPeople(panelists) === 1 && moderators.length > 0 && !also) {
    return [voice.close(interview(plan, vary, voice))];
  }
  if (panelists.length > 0) {
    const told = voice.close(discussion(plan, vary, voice));
    return moderators.length === 0
      ? [told]
      : [told, moderation({ moderators, also, vary, discussed: 'The discussion' }, voice)];
  }
  if (moderators.length === 0) {
    const told = discussionWithoutPeople(plan, vary, voice);
    return told === undefined ? [] : [voice.close(told)];
  }
  const discussed = words(
    'The panel discussion',
    title === undefined ? undefined : voice.quote(title),
  );
  return [moderation({ moderators, also: false, vary, discussed }, voice)];
}

interface Moderation {
  moderators: Party[];
  /** They spoke as well, and have just been named. */
  also: boolean;
  /** What they moderated, where it was a discussion. */
  discussed?: string;
  vary: Variation;
}

/** Who moderated. */
export function moderation(
  { moderators, also, discussed, vary }: Moderation,
  voice: Voice,
): string {
  const several = moderators.flatMap(({ people }) => people).length > 1;
  const ways = [
    { id: 'moderate', verb: 'moderated' },
    { id: 'serve', verb: several ? 'served as moderators' : 'served as moderator' },
    ...(discussed === undefined || also ? [] : [{ id: 'lead', verb: 'led the discussion' }]),
  ];
  const { id, verb } = also ? vary.prefer(ways) : vary.pick(seedOf(moderators), ways);
  if (also) {
    return voice.close(words(namesAgain(moderators, voice.list), 'also', verb));
  }
  return voice.close(
    discussed !== undefined && discussed !== 'The discussion' && id === 'moderate'
      ? words(discussed, 'was moderated by', subjectOf(moderators, voice.list).text)
      : words(beforeVerb(subjectOf(moderators, voice.list)), verb),
  );
}
