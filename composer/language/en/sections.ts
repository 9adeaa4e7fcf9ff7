import type { Variation } from '../../variation';
import { oneOf } from '../choice';
import type { Party, TalkSubject } from '../language';
import { isCompany, withoutJobs } from '../sections';
import type {
  ExhibitionPlan,
  OutlookPlan,
  SectionLanguage,
  Speaking,
  SummaryPlan,
  ThemesPlan,
} from '../sections';
import { capitalize, isolate, words } from '../text';
import { inSentence } from './common-words';
import { dateAdverbial } from './dates';
import { atStart, eventPhrase, place } from './events';
import { capitalizeArticle, organizationName } from './organizations';
import { genreOf } from './genres';
import { namesAgain, subjectOf } from './people';
import { isAmerican } from './voice';
import type { Voice } from './voice';

/**
 * Themes are words, and stand as such; only a mark that would tear the list apart puts all of them into quotation marks.
 */
function namesOf(given: readonly string[], of: ThemesPlan['of'], voice: Voice): string {
  const torn = given.some((name) => /[,;:.?!…]/u.test(name));
  const names = torn || of !== 'topics' ? given : inSentence(given);
  const items = names.map((name) => (torn ? voice.quote(name) : isolate(name)));
  if (torn || items.length < 2 || !names.some((name) => /\s(?:and|or)\s/u.test(name))) {
    return voice.list(items);
  }
  const joint = items.length === 2 ? ' as well as ' : ', and ';
  return `${items.slice(0, -1).join(', ')}${joint}${items.at(-1) ?? ''}`;
}

const programme = (voice: Voice): string => (isAmerican(voice.locale) ? 'program' : 'programme');

/** Tracks are called what their headings say; topics are what was talked about. */
function themes({ names, of, more }: ThemesPlan, voice: Voice): string {
  const list = namesOf(names, of, voice);
  if (of === 'tracks' && !more) {
    return voice.close(
      `The ${programme(voice)} was divided into ${voice.count(names.length)} tracks: ${list}`,
    );
  }
  return voice.close(
    more
      ? words('Topics on the', programme(voice), 'included', list)
      : words('The', programme(voice), 'covered', list),
  );
}

const JOINT = /\bjoint (?:stand|booth)\b/iu;

/** Who exhibited: those of a joint stand are "the exhibitors" only where the stand is the event. Nothing is said of halls and of products, because no record has them. */
function exhibition(plan: ExhibitionPlan, voice: Voice): string {
  const { organizations, joint, also, form, event, counted } = plan;
  const noun = organizations.every(isCompany) ? 'companies' : 'organizations';
  const who =
    form === 'names'
      ? voice.list(organizations.map(organizationName))
      : `${voice.count(organizations.length)} ${noun}`;
  if (counted && form === 'names') {
    const several = organizations.length > 1;
    const everybody = !joint || JOINT.test(event.title ?? '');
    const exhibitor = several ? 'The exhibitors' : 'The exhibitor';
    const start = also ? 'Also exhibiting' : everybody ? exhibitor : 'At the joint stand';
    return voice.close(words(start, several ? 'were' : 'was', who));
  }
  if (joint || event.kind === 'trade-fair') {
    const where = joint ? 'at the joint stand' : 'at the trade fair';
    const subject = form === 'names' ? capitalizeArticle(who) : atStart(who);
    return voice.close(words(subject, also && 'also', 'exhibited', where));
  }
  return voice.close(words('The accompanying exhibition', also && 'also', 'featured', who));
}

function outlook({ event, span, venue, city }: OutlookPlan, voice: Voice): string {
  const phrase = eventPhrase(event, voice);
  const online = event.mode === 'online' && !phrase.online;
  const where = online ? 'online' : place(event, venue, city);
  const when = dateAdverbial(span, voice.locale);
  const name = capitalize(phrase.text, 'en');
  return voice.close(
    oneOf(`${event.title ?? ''}|${span.start}`, [
      words('The next date is set:', name, 'will take place', where, when),
      words(name, 'will take place', where, when),
      words('Next up is', phrase.text, where, when),
    ]),
  );
}

const AGENDA = [
  { id: 'report', text: 'reported on' },
  { id: 'speak', text: 'spoke on' },
  { id: 'inform', text: 'gave an update on' },
];

/** At a meeting of members nobody gives a talk: there are items of an agenda, and those who report on them. */
function agendaItem(
  parties: Party[],
  { topic, title, told = false }: TalkSubject,
  vary: Variation,
  voice: Voice,
): string | undefined {
  const genre = genreOf(title);
  if (genre !== undefined && parties.length === 0 && told) {
    return undefined;
  }
  const quoted = title === undefined ? undefined : voice.quote(title);
  if (parties.length === 0) {
    if (topic !== undefined) {
      return voice.close(words('One agenda item was about', topic));
    }
    vary.note('include');
    return quoted === undefined
      ? undefined
      : voice.close(words('The agenda included', genre?.name ?? words('the item', quoted)));
  }
  const who = subjectOf(parties, voice.list);
  const subject = who.open ? `${who.text},` : who.text;
  if (topic === undefined && quoted === undefined) {
    return voice.close(words(subject, 'reported to the meeting'));
  }
  if (genre?.verbs.includes('presented') === true) {
    vary.note('present');
    return voice.close(
      words(subject, 'presented the', genre.name, topic !== undefined && `on ${topic}`),
    );
  }
  const { text } = vary.pick(`${title ?? ''}|${topic ?? ''}`, AGENDA);
  return voice.close(words(subject, text, topic ?? words('the agenda item', quoted)));
}

/** The comma belongs to what was said, in every English; a mark of its own replaces it. */
function quotation(text: string, speaker: Party, voice: Voice): string {
  const known = speaker.people.every((appearance) => appearance.known);
  const who = known ? namesAgain([speaker], voice.list) : subjectOf([speaker], voice.list).text;
  const quoted = voice
    .quote(text)
    .replace(
      /(?:([?!…])|\.)?([’”\u2069]*[”’])$/u,
      (_, mark: string | undefined, closing: string) => `${mark ?? ','}${closing}`,
    );
  return voice.close(`${quoted} said ${who}`);
}

function subjectMatter({ topic, title }: TalkSubject, voice: Voice): string | undefined {
  return topic !== undefined && !/[,;:?!…]/u.test(topic)
    ? `on ${topic}`
    : title !== undefined
      ? `on ${voice.quote(title)}`
      : undefined;
}

function speaking({ parties, subject }: Speaking, voice: Voice, verb?: string): string {
  const who = subjectOf(withoutJobs(parties), voice.list).text;
  return words(who, verb, subjectMatter(subject, voice));
}

const countPeople = (all: readonly Speaking[]): number =>
  all.reduce(
    (sum, { parties }) => sum + parties.reduce((part, { people }) => part + people.length, 0),
    0,
  );

/** `A spoke on light, and B on air`; undefined where of somebody nothing is known to have been spoken on. */
function spokeInTurn(all: readonly Speaking[], voice: Voice): string | undefined {
  if (all.some(({ subject }) => subjectMatter(subject, voice) === undefined)) {
    return undefined;
  }
  const turns = all.map((one, index) => speaking(one, voice, index === 0 ? 'spoke' : undefined));
  return `${turns.slice(0, -1).join(', ')}, and ${turns.at(-1) ?? ''}`;
}

/** Where one of them has an "and" already, a comma parts them. */
function joined(all: readonly Speaking[], voice: Voice): string {
  const items = all.map((one) => speaking(one, voice));
  if (items.length < 2 || countPeople(all) === all.length) {
    return voice.list(items);
  }
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1) ?? ''}`;
}

function speakers(all: readonly Speaking[], voice: Voice): string | undefined {
  const [only] = all;
  if (only === undefined || countPeople(all) === 0) {
    return undefined;
  }
  return voice.close(
    all.length === 1
      ? speaking(only, voice, 'spoke')
      : (spokeInTurn(all, voice) ?? words('The speakers were', joined(all, voice))),
  );
}

function summary({ kind, count, tracks }: SummaryPlan, voice: Voice): string {
  const figure = voice.count(count);
  const start = {
    rest: `The rest of the ${programme(voice)} comprised ${figure} presentations`,
    all: `The ${programme(voice)} comprised ${figure} presentations`,
    posters: `${atStart(figure)} posters were on display`,
  }[kind];
  if (tracks.length === 0) {
    return voice.close(start);
  }
  const named = tracks.map((track) => `${isolate(track.name)} (${String(track.count)})`);
  return voice.close(`${start} in ${voice.count(tracks.length)} tracks: ${voice.list(named)}`);
}

/** English sentences of the sections that not every article has. */
export function englishSections(voice: Voice): SectionLanguage {
  return {
    themes: (plan) => themes(plan, voice),
    exhibition: (plan) => exhibition(plan, voice),
    outlook: (plan) => outlook(plan, voice),
    agendaItem: (parties, subject, vary) => agendaItem(parties, subject, vary, voice),
    quotation: (text, speaker) => quotation(text, speaker, voice),
    attributed: (statement, name) => `${statement.replace(/\.$/u, '')}, ${name} said.`,
    speakers: (all) => speakers(all, voice),
    summary: (plan) => summary(plan, voice),
  };
}
