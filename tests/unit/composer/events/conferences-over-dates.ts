import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, coming, days, facts, inLanguage, organization, person, talk } from '../build';

/** Two days, the last of a month and the first of the next; a chair leads through each of them. */
export function conferenceOverMonthEnd(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Klebtechnik im Leichtbau', 'Adhesive Bonding in Lightweight Design'),
      kind: 'conference',
      ...days('2026-09-30', '2026-10-01'),
      venueName: 'Kloster Wiesenau',
      city: 'Regensburg',
      topic: say(
        'das Kleben von Bauteilen, die später wieder getrennt werden sollen',
        'bonding parts that will have to come apart again',
      ),
      attendance: 96,
      attendancePrecision: 'exact',
      highlights: say(
        ['Am ersten Abend führte der Klosterbraumeister durch den Gewölbekeller.'],
        ['On the first evening, the abbey’s master brewer gave a tour of the vaulted cellar.'],
      ),
      networkingNote: say(
        'Das Abendessen im Refektorium nutzten viele, um Muster herumzureichen.',
        'Many used the dinner in the refectory to pass samples around.',
      ),
    },
    involvements: [{ organization: 'gesellschaft', role: 'host' }],
    talks: [
      talk('debond', {
        title: say('Kleben auf Zeit', 'Bonding for a Time'),
        topic: say('Klebstoffe, die sich auf Befehl lösen', 'adhesives that release on command'),
        takeaways: say(
          [
            'Ein kurzer Stromstoß genügt, um die Fuge zu öffnen.',
            'Nach zwanzig Zyklen hält die Verbindung noch neun Zehntel der ursprünglichen Last.',
          ],
          [
            'A short electric pulse is enough to open the joint.',
            'After twenty cycles, the bond still carries nine tenths of its original load.',
          ],
        ),
        contributions: [by('vanderlinden', 'tu')],
      }),
      talk('doors', {
        title: say('Die geklebte Tür', 'The Bonded Door'),
        topic: say('eine Flugzeugtür ohne Nieten', 'an aircraft door without rivets'),
        takeaways: say(
          ['Die Tür wiegt elf Kilogramm weniger und ist in der halben Zeit montiert.'],
          ['The door weighs eleven kilograms less and is fitted in half the time.'],
        ),
        contributions: [
          by('moreau', 'aero', { jobTitle: 'Senior Engineer' }),
          by('huber', 'aero', { jobTitle: say('Projektleiterin', 'Project Manager') }),
        ],
      }),
      talk('norms', {
        title: say('Was die neue Norm verlangt', 'What the New Standard Requires'),
        topic: say(
          'die Anforderungen der überarbeiteten Norm',
          'the requirements of the revised standard',
        ),
        takeaways: say(
          ['Betriebe müssen ihre Klebaufsicht bis Ende 2027 nachschulen.'],
          ['Companies must retrain their bonding coordinators by the end of 2027.'],
        ),
        contributions: [
          by('sattler', 'pruef', {
            jobTitle: say('Leiter der Prüfstelle', 'Head of the Test Center'),
          }),
        ],
      }),
      talk('day', {
        title: say('Abschlussdiskussion', 'Closing Discussion'),
        kind: 'panel',
        topic: say('die Frage, wer für das Trennen bezahlt', 'who pays for disassembly'),
        takeaways: say(
          ['Am Ende stand die Forderung nach einem gemeinsamen Pfandsystem.'],
          ['The discussion ended with a call for a joint deposit scheme.'],
        ),
        contributions: [
          by('vanderlinden', 'tu', { role: 'panelist' }),
          by('moreau', 'aero', { role: 'panelist' }),
          by('sattler', 'pruef', { role: 'moderator' }),
        ],
      }),
    ],
    people: [
      person('vanderlinden', {
        honorificPrefix: 'Dr.',
        givenName: 'Femke',
        namePrefix: 'van der',
        familyName: 'Linden',
        grammaticalGender: 'female',
      }),
      person('moreau', { givenName: 'Étienne', familyName: 'Moreau', grammaticalGender: 'male' }),
      person('huber', {
        givenName: 'Theresia',
        familyName: 'Huber',
        honorificSuffix: 'M.Sc.',
        grammaticalGender: 'female',
      }),
      person('sattler', {
        honorificPrefix: 'Dipl.-Chem.',
        givenName: 'Ludwig',
        familyName: 'Sattler',
        grammaticalGender: 'male',
      }),
    ],
    organizations: [
      organization('gesellschaft', {
        name: 'Gesellschaft für Fügetechnik',
        kind: 'association',
        boilerplate: say(
          'Die Gesellschaft für Fügetechnik zählt 480 Mitglieder.',
          'The Gesellschaft für Fügetechnik has 480 members.',
        ),
      }),
      organization('tu', { name: 'TU Donaubogen', kind: 'university' }),
      organization('aero', { name: 'Aérolége SAS' }),
      organization('pruef', { name: 'Zentrale Prüfstelle Kleben', kind: 'research-institute' }),
    ],
  });
}

/** From one year into the next; the theme says what the title says, so the lead has to do without it. */
export function conferenceOverNewYear(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Winterakademie Quantensensorik', 'Quantum Sensing Winter School'),
      kind: 'conference',
      ...days('2025-12-29', '2026-01-03'),
      city: 'Oberstdorf',
      topic: say('die Quantensensorik', 'quantum sensing'),
      audience: say(
        'Eingeladen waren Promovierende aus elf Ländern.',
        'Doctoral students from eleven countries had been invited.',
      ),
      attendance: 45,
      attendancePrecision: 'about',
      highlights: say(
        ['Den Jahreswechsel feierte die Gruppe auf der Hütte.'],
        ['The group saw in the new year at a mountain lodge.'],
      ),
      verdict: say(
        'Die Vorlesungen erscheinen im Frühjahr als frei zugänglicher Sammelband.',
        'The lectures will be published in spring as an open-access volume.',
      ),
      ...coming({
        themes: say(
          ['Diamanten als Messfühler', 'Atomuhren', 'Magnetfelder des Herzens'],
          ['diamonds as probes', 'atomic clocks', 'magnetic fields of the heart'],
        ),
      }),
    },
    involvements: [
      { organization: 'uni', role: 'host' },
      { organization: 'institut', role: 'co-host' },
      { organization: 'stiftung', role: 'funder' },
    ],
    talks: [
      talk('diamond', {
        title: say('Wie ein Fehler im Diamanten misst', 'How a Flaw in a Diamond Measures'),
        kind: 'workshop',
        takeaways: say(
          ['Am Ende maß jede Gruppe das Magnetfeld eines Büroklammermagneten.'],
          ['By the end, every group had measured the field of a paper-clip magnet.'],
        ),
        contributions: [by('okafor', 'uni'), by('lindqvist', 'institut')],
      }),
      talk('clocks', {
        title: say('Eine Sekunde in 300 Millionen Jahren', 'One Second in 300 Million Years'),
        topic: say('tragbare Atomuhren', 'portable atomic clocks'),
        takeaways: say(
          ['Was einen Laborraum füllte, passt inzwischen in einen Rucksack.'],
          ['What used to fill a laboratory now fits into a backpack.'],
        ),
        contributions: [
          by('lindqvist', 'institut', {
            jobTitle: say('Gruppenleiterin', 'Research Group Leader'),
          }),
        ],
      }),
    ],
    people: [
      person('okafor', {
        honorificPrefix: 'Dr.',
        givenName: 'Chidi',
        familyName: 'Okafor',
        honorificSuffix: 'Ph.D.',
        grammaticalGender: 'male',
      }),
      person('lindqvist', {
        honorificPrefix: 'PD Dr.',
        givenName: 'Saga',
        familyName: 'Lindqvist',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('uni', { name: 'Universität Allgäutal', kind: 'university' }),
      organization('institut', {
        name: 'Nordmark-Institut für Quantenoptik',
        kind: 'research-institute',
      }),
      organization('stiftung', { name: 'Alpenblick-Stiftung', kind: 'other' }),
    ],
  });
}
