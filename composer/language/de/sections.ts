import { closeSentence } from '../../sentences';
import type { Party } from '../language';
import { withoutJobs } from '../sections';
import type { OutlookPlan, SectionLanguage, Speaking, SummaryPlan, ThemesPlan } from '../sections';
import { capitalize, isolate, words } from '../text';
import { oneOf } from '../choice';
import { agendaItem } from './agenda';
import { withPreposition } from './cases';
import { dateAdverbial } from './dates';
import { eventPhrase } from './events';
import { exhibition } from './exhibition';
import { count } from './numbers';
import { namesAgain, subjectOf } from './people';
import { closeAfterPlace, placeAdverbial } from './places';
import type { Voice } from './voice';

/**
 * Themes are words, and stand as such; only a mark that would tear the list apart puts all of them into quotation marks.
 * Where one has an "und" of its own, the last joins with "sowie".
 */
function namesOf(names: readonly string[], voice: Voice): string {
  const torn = names.some((name) => /[,;:.?!…]/u.test(name));
  const items = names.map((name) => (torn ? voice.quote(name) : isolate(name)));
  return !torn && names.some((name) => /\s(?:und|oder)\s/u.test(name)) && items.length > 1
    ? `${items.slice(0, -1).join(', ')} sowie ${items.at(-1) ?? ''}`
    : voice.list(items);
}

function themes({ names, of, more }: ThemesPlan, voice: Voice): string {
  if (of === 'tracks' && !more) {
    const blocks = `${count(names.length, voice.locale)} Themenblöcke`;
    return closeSentence(`Das Programm gliederte sich in ${blocks}: ${namesOf(names, voice)}`);
  }
  return closeSentence(
    words(
      'Auf dem Programm',
      names.length === 1 && !more ? 'stand' : 'standen',
      more && 'unter anderem',
      names.length === 1 && !more ? 'das Thema' : 'die Themen',
      namesOf(names, voice),
    ),
  );
}

function outlook({ event, span, venue, city }: OutlookPlan, voice: Voice): string {
  const phrase = eventPhrase(event, voice.marks);
  const online = event.mode === 'online' && !phrase.online;
  const place = event.mode === 'online' ? undefined : placeAdverbial(venue, city);
  const where =
    event.mode === 'hybrid' ? words(place, place !== undefined && 'und', 'online') : place;
  const when = dateAdverbial(span, voice.locale) ?? '';
  const there = where ?? (online ? 'online' : undefined);
  const verb = phrase.plural ? 'finden' : 'findet';
  const then = words(capitalize(when, 'de'), verb, there, phrase.nominative, 'statt');
  return closeAfterPlace(
    oneOf(`${event.title ?? ''}|${span.start}`, [
      `Der nächste Termin steht fest: ${then}`,
      words(capitalize(phrase.nominative, 'de'), verb, when, there, 'statt'),
      words('Weiter geht es', when, there, withPreposition('mit', phrase.dative)),
    ]),
  );
}

function quotation(text: string, speaker: Party, voice: Voice): string {
  const known = speaker.people.every((appearance) => appearance.known);
  const who = known ? namesAgain([speaker], voice.list) : subjectOf([speaker], voice.list).text;
  return closeSentence(`${voice.quote(text)}, sagte ${who}`);
}

/** `A und B von der Muster GmbH über Licht`. A topic with a clause of its own would swallow who comes next. */
function speaking({ parties, subject }: Speaking, voice: Voice): string {
  const { topic, title } = subject;
  const about =
    topic !== undefined && !/[,;:?!…]/u.test(topic)
      ? `über ${topic}`
      : title !== undefined
        ? `zum Thema ${voice.quote(title)}`
        : undefined;
  return words(subjectOf(withoutJobs(parties), voice.list).text, about);
}

const countPeople = (all: readonly Speaking[]): number =>
  all.reduce(
    (sum, { parties }) => sum + parties.reduce((part, { people }) => part + people.length, 0),
    0,
  );

/** Where one of them has an "und" already, the last joins with "sowie". */
function joined(all: readonly Speaking[], voice: Voice): string {
  const items = all.map((one) => speaking(one, voice));
  if (items.length < 2 || countPeople(all) === all.length) {
    return voice.list(items);
  }
  return `${items.slice(0, -1).join(', ')} sowie ${items.at(-1) ?? ''}`;
}

function speakers(all: readonly Speaking[], voice: Voice): string | undefined {
  const people = countPeople(all);
  return people === 0
    ? undefined
    : closeSentence(words(people === 1 ? 'Es sprach' : 'Es sprachen', joined(all, voice)));
}

function summary({ kind, count: number, tracks }: SummaryPlan, voice: Voice): string {
  const figure = count(number, voice.locale);
  const start = {
    rest: `Das weitere Programm umfasste ${figure} Beiträge`,
    all: `Das Programm umfasste ${figure} Beiträge`,
    posters: `Zu sehen waren ${figure} Poster`,
  }[kind];
  if (tracks.length === 0) {
    return closeSentence(start);
  }
  const named = tracks.map(({ name, count: items }) => `${isolate(name)} (${String(items)})`);
  return closeSentence(
    `${start} in ${count(tracks.length, voice.locale)} Themenblöcken: ${voice.list(named)}`,
  );
}

/** German sentences of the sections that not every article has. */
export function germanSections(voice: Voice): SectionLanguage {
  return {
    themes: (plan) => themes(plan, voice),
    exhibition: (plan) => exhibition(plan, voice),
    outlook: (plan) => outlook(plan, voice),
    agendaItem: (parties, subject, vary) => agendaItem({ parties, subject, vary }, voice),
    quotation: (text, speaker) => quotation(text, speaker, voice),
    attributed: (statement, name) => closeSentence(`${statement.replace(/\.$/u, '')}, so ${name}`),
    speakers: (all) => speakers(all, voice),
    summary: (plan) => summary(plan, voice),
  };
}
