import { closeSentence } from '../../../../composer/sentences';
import { quotationMarks } from '../../../../composer/style';
import { basics } from '../../../../composer/language/basics';
import { dateAdverbial, plainDates } from '../../../../composer/language/dates';
import type { DateSpan } from '../../../../composer/language/dates';
import type {
  EventReference,
  LanguageFactory,
  LeadPlan,
  Party,
} from '../../../../composer/language/language';
import {
  beforeVerb,
  inBrackets,
  namesAgain,
  subjectOf,
  subjectOfTalk,
} from '../../../../composer/language/people';
import type { Ties } from '../../../../composer/language/people';
import { capitalize, isolate, words } from '../../../../composer/language/text';
import type { OrganizationFacts } from '../../../../composer/facts';

/**
 * Dutch, as an integrator would add it: one file that exports one language. Names of organizations do not bend in Dutch, and
 * most of them stand without an article.
 */

const KINDS: Record<string, string> = {
  networking: 'netwerkbijeenkomst',
  conference: 'conferentie',
  congress: 'congres',
  'trade-fair': 'beurs',
  workshop: 'workshop',
  webinar: 'webinar',
  panel: 'paneldiscussie',
  'general-meeting': 'ledenvergadering',
  award: 'prijsuitreiking',
};
const kindName = (kind: string): string => KINDS[kind] ?? 'bijeenkomst';
/** Words that take "het". */
const NEUTER = new Set(['congres', 'webinar']);
const eventAgain = (kind: string): string =>
  `${NEUTER.has(kindName(kind)) ? 'het' : 'de'} ${kindName(kind)}`;

const TALKS: Record<string, string> = {
  keynote: 'keynote',
  workshop: 'workshop',
  poster: 'poster',
  pitch: 'pitch',
  demo: 'demonstratie',
};
const nameOfTalk = (kind: string): string => TALKS[kind] ?? 'lezing';

interface Way {
  id: string;
  one: string;
  many: string;
  rest: string;
}
const way = (id: string, one: string, many: string, rest: string): Way => ({ id, one, many, rest });
const ABOUT: Way[] = [
  way('spreken', 'sprak', 'spraken', 'over {}'),
  way('vertellen', 'vertelde', 'vertelden', 'over {}'),
  way('geven', 'gaf', 'gaven', 'inzicht in {}'),
];

const names = (organizations: readonly OrganizationFacts[]): string[] =>
  organizations.map(({ name }) => isolate(name));
const TIES: Ties = {
  from: (organizations, list) =>
    organizations.length === 0 ? undefined : `van ${list(names(organizations))}`,
  job: (job, organizations, list) =>
    organizations.length === 0 ? job : `${job} bij ${list(names(organizations))}`,
  all: (count) => (count === 2 ? 'beiden' : 'allen'),
  also: 'eveneens',
};

const SUPPORT: Record<string, string> = {
  supporter: 'werd ondersteund door',
  funder: 'werd gefinancierd door',
  'media-partner': 'had als mediapartner',
  exhibitor: 'had als exposant',
};

export const dutch: LanguageFactory = (locale, style) => {
  const shared = basics(locale, {
    marks: quotationMarks(locale, style, '‘’'),
    thousands: '.',
  });
  const { list, quote, figure } = shared;
  const subject = (parties: readonly Party[]): { text: string; plural: boolean } => {
    const found = subjectOf(parties, TIES, list);
    return { text: beforeVerb(found), plural: found.plural };
  };

  const guests = (event: EventReference): string =>
    event.mode === 'online' ? 'deelnemers' : 'gasten';
  const attendance = (
    { count, precision }: NonNullable<LeadPlan['attendance']>,
    event: EventReference,
  ): string => {
    const degree = { exact: '', about: 'ongeveer ', 'more-than': 'meer dan ' }[precision];
    return count === 1
      ? guests(event).replace(/^(.*?)(?:en|s)$/u, 'één $1')
      : `${degree}${figure(count)} ${guests(event)}`;
  };

  const whenOf = (span: DateSpan): string | undefined =>
    dateAdverbial(span, plainDates(locale), {
      on: 'op',
      and: 'en',
      from: 'van',
      to: 'tot en met',
    });
  const placeOf = (event: EventReference, venue?: string, city?: string): string | undefined =>
    event.mode === 'online'
      ? 'online'
      : words(venue && `in ${isolate(venue)}`, city && `in ${isolate(city)}`) || undefined;

  const lead = ({
    event,
    hosts,
    topic,
    span,
    venue,
    city,
    attendance: number,
  }: LeadPlan): string[] => {
    const title = event.title === undefined ? undefined : quote(event.title);
    const when = span && whenOf(span);
    const place = placeOf(event, venue, city);
    const name = words(eventAgain(event.kind), title);
    const host = hosts.length === 0 ? undefined : `van ${list(names(hosts))}`;
    const first =
      topic !== undefined
        ? words('Bij', name, host, 'draaide het', when, place, 'om', topic)
        : (when ?? place ?? host) === undefined
          ? undefined
          : words(capitalize(name, 'nl'), host, 'vond', when, place, 'plaats');
    const came =
      number &&
      words(
        capitalize(attendance(number, event), 'nl'),
        number.count === 1 ? 'nam' : 'namen',
        first === undefined ? `deel aan ${name}` : 'deel',
      );
    return [first, came].filter((sentence) => sentence !== undefined).map(closeSentence);
  };

  return {
    ...shared,
    attendance,
    kindName,
    headline: (topic) => `In de schijnwerpers: ${topic}`,
    photoCredit: (name) => `Foto: ${name}`,
    readMore: 'Lees verder',
    wordsPerMinute: 200,
    lead,
    greeting: (parties, event, vary) => {
      const { text, plural } = subject(parties);
      const { one, many, rest } = vary.pick(text, [
        way('heten', 'heette', 'heetten', `de ${guests(event)} welkom`),
        way('openen', 'opende', 'openden', eventAgain(event.kind)),
      ]);
      return closeSentence(words(text, plural ? many : one, rest));
    },
    greetings: (parties, vary) => {
      vary.note('komen');
      return closeSentence(words('Welkomstwoorden kwamen van', inBrackets(parties, list)));
    },
    talk: (plan, vary) => {
      const { kind, topic, title, joins, only } = plan;
      const found = subjectOfTalk(plan, TIES, list);
      const object = topic ?? (title === undefined ? undefined : quote(title));
      const article = only || (topic === undefined && title !== undefined) ? 'de' : 'een';
      const name = words(
        article,
        nameOfTalk(kind),
        topic !== undefined && 'over',
        object !== undefined && '{}',
      );
      const { one, many, rest } = vary.pick(
        found.text,
        topic !== undefined && nameOfTalk(kind) === 'lezing'
          ? ABOUT
          : [way('geven', 'gaf', 'gaven', name), way('verzorgen', 'verzorgde', 'verzorgden', name)],
      );
      const also = joins === 'same-people' && 'ook';
      const said = rest.replace('{}', () => object ?? '');
      return closeSentence(words(beforeVerb(found), found.plural ? many : one, also, said));
    },
    talkWithoutPeople: ({ kind, topic, title }) =>
      title === undefined && topic === undefined
        ? undefined
        : closeSentence(
            words(
              'Op het programma stond de',
              nameOfTalk(kind),
              topic === undefined ? quote(title ?? '') : `over ${topic}`,
            ),
          ),
    award: (title, winners, vary) => {
      const { text, plural } = subject(winners);
      const { one, many } = vary.prefer([
        way('ontvangen', 'ontving', 'ontvingen', ''),
        way('winnen', 'won', 'wonnen', ''),
      ]);
      return closeSentence(
        words(
          text,
          plural ? many : one,
          title === undefined ? 'een prijs' : `de prijs ${quote(title)}`,
        ),
      );
    },
    panel: ({ topic, title, panelists, moderators }, vary) => {
      const about = topic ?? (title === undefined ? undefined : quote(title));
      const several = panelists.flatMap((party) => party.people).length > 1;
      vary.note(several ? 'discussiëren' : 'spreken');
      return [
        panelists.length > 0 &&
          words(
            several ? 'In het panel discussieerden' : 'In het panel sprak',
            inBrackets(panelists, list),
            about !== undefined && `over ${about}`,
          ),
        moderators.length > 0 &&
          words('De discussie stond onder leiding van', subjectOf(moderators, TIES, list).text),
      ]
        .filter((sentence) => sentence !== false)
        .map(closeSentence);
    },
    moderation: (moderators, also, vary) => {
      vary.note('leiden');
      const people = moderators.flatMap((party) => party.people);
      const verb = people.length > 1 ? 'leidden' : 'leidde';
      return closeSentence(
        also
          ? words(namesAgain(moderators, list), verb, 'ook het gesprek')
          : words('Het gesprek', verb, subjectOf(moderators, TIES, list).text),
      );
    },
    closingWords: (parties, vary) => {
      vary.note('spreken');
      const { text, plural } = subjectOf(parties, TIES, list);
      return closeSentence(words('Het slotwoord', plural ? 'spraken' : 'sprak', text));
    },
    listIntroduction: (kind, count) =>
      kind === 'posters'
        ? `Er waren ${figure(count)} posters te zien:`
        : kind === 'rest'
          ? 'Het verdere programma in het kort:'
          : 'Het programma in het kort:',
    themes: ({ names: themes, more }) =>
      closeSentence(
        words('Op het programma stonden', more && 'onder meer', "de thema's", list(themes)),
      ),
    exhibition: ({ organizations, form, also }) =>
      form === 'names'
        ? closeSentence(
            words('Op de beursvloer stonden', also && 'ook', list(names(organizations))),
          )
        : `Op de beursvloer stonden ${figure(organizations.length)} exposanten.`,
    outlook: ({ event, span, venue, city }) =>
      closeSentence(
        words(
          'De volgende editie,',
          event.title === undefined ? eventAgain(event.kind) : `${quote(event.title)},`,
          'vindt',
          whenOf(span),
          placeOf(event, venue, city),
          'plaats',
        ),
      ),
    agendaItem: (parties, { topic, title }, vary) => {
      const about = topic ?? (title === undefined ? undefined : quote(title));
      vary.note('spreken');
      return about === undefined
        ? undefined
        : closeSentence(
            parties.length === 0
              ? words('Op de agenda stond', about)
              : words('Over', about, 'sprak', subject(parties).text),
          );
    },
    quotation: (text, speaker) => closeSentence(`${quote(text)}, zei ${subject([speaker]).text}`),
    attributed: (statement, name) =>
      closeSentence(`${statement.replace(/\.$/u, '')}, aldus ${name}`),
    speakers: (all) =>
      all.length === 0
        ? undefined
        : closeSentence(
            words(
              'Sprekers waren',
              list(
                all.map(({ parties, subject: about }) =>
                  words(
                    inBrackets(parties, list),
                    about.topic !== undefined && `over ${about.topic}`,
                  ),
                ),
              ),
            ),
          ),
    summary: ({ count }) => `Het programma telde ${figure(count)} bijdragen.`,
    support: (given, event) =>
      given.map(({ role, organizations }) =>
        closeSentence(
          words(
            capitalize(eventAgain(event.kind), 'nl'),
            SUPPORT[role],
            list(names(organizations)),
          ),
        ),
      ),
  };
};
