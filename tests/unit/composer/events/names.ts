import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** Names from everywhere: one name only, right-to-left scripts, prefixes, long titles, letters of many alphabets. */
export function namesFromEverywhere(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Übersetzertag', 'Translators’ Day'),
      kind: 'conference',
      ...during('2025-09-30T10:00+02:00', '2025-09-30T18:00+02:00'),
      venueName: say('Akademie am Fluss', 'Riverside Academy'),
      city: say('Frankfurt am Main', 'Frankfurt'),
      topic: say('das Übersetzen zwischen den Schriften', 'translating between scripts'),
      attendance: 70,
      attendancePrecision: 'about',
      verdict: say(
        'Alle Beiträge erscheinen im Jahrbuch, jeder in zwei Schriften.',
        'All contributions will appear in the yearbook, each in two scripts.',
      ),
    },
    involvements: [{ organization: 'akademie', role: 'host' }],
    talks: [
      talk('arabic', {
        title: say('Von rechts nach links', 'From Right to Left'),
        topic: say('den Satz arabischer Gedichte', 'typesetting Arabic poems'),
        takeaways: say(
          ['Ein Zeilenbruch kann einen Vers um seinen Reim bringen.'],
          ['A line break can cost a verse its rhyme.'],
        ),
        contributions: [by('arabic', 'verlag'), by('hebrew', 'uni')],
      }),
      talk('mononym', {
        title: say('Ein Name genügt', 'One Name Is Enough'),
        topic: say('Namen, die kein Formular kennt', 'names that no form can handle'),
        takeaways: say(
          ['Auf Java tragen Millionen Menschen nur einen einzigen Namen.'],
          ['On Java, millions of people have just a single name.'],
        ),
        contributions: [by('mononym', 'uni', { jobTitle: say('Gastdozent', 'Visiting Lecturer') })],
      }),
      talk('slavic', {
        title: say('Haken und Striche', 'Hooks and Strokes'),
        takeaways: say(
          ['Wer Zeichen weglässt, ändert oft den Sinn.'],
          ['Leaving out marks often changes the meaning.'],
        ),
        contributions: [by('zolc', ['uni', 'verlag']), by('dang', 'studio')],
      }),
      talk('titles', {
        title: say('Über das Übersetzen von Titeln', 'On Translating Titles'),
        takeaways: say(
          ['In Österreich wird ein Titel geführt, in Schweden wird er verschwiegen.'],
          ['In Austria people use their titles; in Sweden they keep quiet about them.'],
        ),
        contributions: [
          by('gross', 'tu', {
            jobTitle: say('Inhaber des Lehrstuhls für Terminologie', 'Chair of Terminology'),
          }),
        ],
      }),
      talk('prefixes', {
        title: say('Klein geschrieben', 'In Lower Case'),
        topic: say('Namen, die klein beginnen', 'names that begin in lower case'),
        takeaways: say(
          ['Sortiert wird jedes Land nach eigener Regel.'],
          ['Every country sorts them by a rule of its own.'],
        ),
        contributions: [by('leyen', 'akademie'), by('cruz', 'verlag'), by('berg', 'studio')],
      }),
    ],
    people: [
      person('arabic', { givenName: 'ليلى', familyName: 'حداد' }),
      person('hebrew', { givenName: 'נועה', familyName: 'כהן', honorificPrefix: 'Dr.' }),
      person('mononym', { familyName: 'Suharyanto', grammaticalGender: 'male' }),
      person('zolc', { givenName: 'Łukasz', familyName: 'Żółć', grammaticalGender: 'male' }),
      person('dang', { givenName: 'Thị Hoa', familyName: 'Đặng' }),
      person('gross', {
        honorificPrefix: 'Prof. Dr.-Ing. habil. Dr. h. c. mult.',
        givenName: 'Jürgen',
        familyName: 'Groß',
        honorificSuffix: 'i. R.',
        grammaticalGender: 'male',
      }),
      person('leyen', {
        honorificPrefix: 'Dr. phil.',
        givenName: 'Mathilde',
        namePrefix: 'von der',
        familyName: 'Lohe',
        grammaticalGender: 'female',
      }),
      person('cruz', { givenName: 'Inés', namePrefix: 'de la', familyName: 'Cruz' }),
      person('berg', { givenName: 'Joost', namePrefix: 'van den', familyName: 'Berg' }),
    ],
    organizations: [
      organization('akademie', { name: 'Akademie für Schrift und Sprache', kind: 'other' }),
      organization('verlag', { name: 'Verlag Zwei Ufer' }),
      organization('uni', { name: 'Universität Mainbogen', kind: 'university' }),
      organization('studio', { name: 'studio glyphe' }),
      organization('tu', { name: 'TU Mainbogen', kind: 'university' }),
    ],
  });
}

/** Two people of the same name from two companies, in one talk, then in another each. */
export function sameName(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Tag der Instandhaltung', 'Maintenance Day'),
      kind: 'conference',
      ...during('2026-04-28T09:00+02:00', '2026-04-28T16:00+02:00'),
      city: 'Kassel',
      topic: say('vorausschauende Wartung', 'predictive maintenance'),
      attendance: 110,
      attendancePrecision: 'about',
    },
    involvements: [{ organization: 'verein', role: 'host' }],
    talks: [
      talk('both', {
        title: say('Zwei Wege, ein Ziel', 'Two Routes, One Goal'),
        topic: say('zwei Wege zur Wartungsplanung', 'two approaches to maintenance planning'),
        takeaways: say(
          ['Beide Verfahren sagten denselben Lagerschaden voraus, nur drei Tage versetzt.'],
          ['Both methods predicted the same bearing failure, just three days apart.'],
        ),
        contributions: [by('schmidt-a', 'lager'), by('schmidt-b', 'daten')],
      }),
      talk('one', {
        title: say('Schwingungen lesen', 'Reading Vibrations'),
        topic: say('die Auswertung von Schwingungen', 'analyzing vibrations'),
        takeaways: say(
          ['Ein Sensor je Maschine reicht in den meisten Fällen aus.'],
          ['In most cases, one sensor per machine is enough.'],
        ),
        contributions: [by('schmidt-a', 'lager')],
      }),
      talk('other', {
        title: say('Daten, die bleiben', 'Data That Lasts'),
        topic: say('die Pflege alter Maschinendaten', 'maintaining old machine data'),
        takeaways: say(
          ['Nach fünf Jahren ist die Hälfte aller Zeitreihen unlesbar.'],
          ['After five years, half of all time series are unreadable.'],
        ),
        contributions: [by('schmidt-b', 'daten')],
      }),
      talk('namesake', {
        title: say('Ersatzteile aus dem Drucker', 'Spare Parts from the Printer'),
        topic: say('gedruckte Ersatzteile', 'printed spare parts'),
        takeaways: say(
          ['Gedruckt wird nur, was nicht mehr lieferbar ist.'],
          ['Only what can no longer be ordered gets printed.'],
        ),
        contributions: [by('schmidt-c', 'bahn')],
      }),
    ],
    people: [
      person('schmidt-a', {
        givenName: 'Andrea',
        familyName: 'Schmidt',
        grammaticalGender: 'female',
      }),
      person('schmidt-b', {
        honorificPrefix: 'Dr.',
        givenName: 'Bernd',
        familyName: 'Schmidt',
        grammaticalGender: 'male',
      }),
      person('schmidt-c', {
        givenName: 'Andrea',
        familyName: 'Schmidt',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('verein', { name: 'Verein für Instandhaltung e. V.', kind: 'association' }),
      organization('lager', { name: 'Wälzlager Fulda AG' }),
      organization('daten', { name: 'Datenwerkstatt Schmidt & Söhne GmbH' }),
      organization('bahn', { name: 'Verkehrsgesellschaft Fuldatal mbH' }),
    ],
  });
}
