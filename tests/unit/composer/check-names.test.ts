import type { CheckCode, CheckInput } from '../../../composer';
import { by, facts, person, talk } from './build';
import { EVERYBODY, evening } from './check-facts';
import { codesOf, findingsOf, paragraphs, recapOf } from './check-inputs';

/** Findings of one code in a text that names everybody and has one sentence more. */
function inText(sentence: string, code: CheckCode, language = 'de'): unknown[] {
  const input = recapOf(paragraphs(EVERYBODY, sentence), {
    language,
    facts: evening({}, language),
  });
  return findingsOf(input, code).map(({ params }) => params);
}

describe('a name that differs from the records', () => {
  test.each([
    ['Frank Gruetzenbach zeigte Muster.', 'Gruetzenbach', 'Grützenbach'],
    ['Gruetzenbach zeigte Muster.', 'Gruetzenbach', 'Grützenbach'],
    ['Frank Grutzenbach zeigte Muster.', 'Grutzenbach', 'Grützenbach'],
    ['Dr. Grützenbch zeigte Muster.', 'Grützenbch', 'Grützenbach'],
    ['Gützenbach zeigte Muster.', 'Gützenbach', 'Grützenbach'],
    ['Julia Jager sprach.', 'Jager', 'Jäger'],
    ['Julia Jaeger sprach.', 'Jaeger', 'Jäger'],
    ['Jaeger sprach.', 'Jaeger', 'Jäger'],
    ['Juliane Jäger sprach.', 'Juliane', 'Julia'],
    ['Dora Heide sprach.', 'Heide', 'von der Heide'],
    ['Jürgen Gross sprach.', 'Gross', 'Groß'],
    ['Frau Fage sprach.', 'Fage', 'Frage'],
  ])('%s', (sentence, found, expected) => {
    expect(inText(sentence, 'person-differs')).toEqual([{ found, expected }]);
  });

  test.each([
    'Julia Jägers Vortrag gefiel, ebenso Groß’ Messungen und Grützenbachs Muster.',
    'Julia Jäger’s talk and Grützenbach’s samples were liked.',
    'Jäger und Sammler waren die Ersten, die im Wald Spuren lasen.',
    'Viele Jäger fragten nach der großen Frage der Zeit.',
    'Die Fragen der Jägerinnen und Jäger blieben offen.',
    'Im Groß- und Einzelhandel stellt sich die Frage anders.',
    'J. Jäger und F. Grützenbach standen für Fragen bereit.',
    'Julia M. Jäger antwortete.',
    'JULIA JÄGER sprach zuerst.',
    'Im Abendprogramm war Zeit für die Heide und den Wald.',
    'Herr Groß und Frau Jäger dankten.',
    'Ju\u0308rgen Groß und Dora von der Heide dankten.',
    'Heidelberg und Heidenheim sind Messestädte.',
    'Am Wochenende war die Messe offen.',
  ])('none in: %s', (sentence) => {
    expect(inText(sentence, 'person-differs')).toEqual([]);
  });

  test('ss for ß is right where there is no ß', () => {
    expect(inText('Jürgen Gross sprach.', 'person-differs', 'de-CH')).toEqual([]);
  });

  test('another person of the records is no slip', () => {
    const given = evening();
    given.people.jager = person('jager', { givenName: 'Julia', familyName: 'Jager' });
    const input = recapOf(paragraphs(EVERYBODY, 'Julia Jager kam ebenfalls.'), { facts: given });
    expect(codesOf(input)).toEqual([]);
  });

  test('is found across marks, with its place', () => {
    const input = recapOf(
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Es sprach Frank ' },
            { type: 'text', text: 'Gruetz', bold: true },
            {
              type: 'link',
              url: 'https://example.org',
              children: [{ type: 'text', text: 'enbach' }],
            },
            { type: 'text', text: '.' },
          ],
        },
        ...paragraphs(EVERYBODY),
      ],
      { facts: evening() },
    );
    expect(findingsOf(input, 'person-differs')).toMatchObject([
      { place: { field: 'body', block: 0, path: [], from: 16, to: 28 } },
    ]);
  });
});

describe('somebody of the programme who is not in the text', () => {
  const missing = (text: string): unknown[] =>
    findingsOf(recapOf(text, { facts: evening() }), 'person-missing').map(
      ({ params: { name } }) => name,
    );

  test('is named with a sentence for the right place', () => {
    const [finding] = findingsOf(
      recapOf(
        paragraphs(
          'Der Abend begann.',
          'Julia Jäger, Jürgen Groß, Dora von der Heide und Eva Frage sprachen.',
          'Ende.',
        ),
        { facts: evening() },
      ),
      'person-missing',
    );
    expect(finding).toMatchObject({
      params: { name: 'Frank Grützenbach' },
      severity: 'warning',
      fix: { kind: 'insert-paragraph', after: 1 },
    });
    expect(finding?.fix).toHaveProperty(
      'text',
      expect.stringContaining('Dr.\u00a0Frank Grützenbach vom Institut für Photonik'),
    );
  });

  test.each([
    [
      'Niemand wird genannt.',
      ['Julia Jäger', 'Frank Grützenbach', 'Jürgen Groß', 'Dora von der Heide', 'Eva Frage'],
    ],
    [`${EVERYBODY}`, []],
    [
      'Julia Jäger, Grützenbach, Herr Groß und Frau von der Heide stellten sich der Frage.',
      ['Eva Frage'],
    ],
    [
      'Viele Jäger. Die Frage. Groß, Heide. Dr. Frank Grützenbach.',
      ['Julia Jäger', 'Dora von der Heide', 'Eva Frage'],
    ],
    ['Frank Gruetzenbach, Julia Jäger, Jürgen Groß, Dora von der Heide und Eva Frage.', []],
  ])('%s', (text, names) => {
    expect(missing(text)).toEqual(names);
  });

  test('only those count whom the recipe would name', () => {
    const input = recapOf('Ein kurzer Bericht.', { facts: evening(), expectedPeople: ['frage'] });
    expect(findingsOf(input, 'person-missing')).toHaveLength(1);
  });

  test('one family name does not stand for two people', () => {
    const family = facts({
      talks: [talk('t', { title: 'Ein Vortrag zu zweit', contributions: [by('a'), by('b')] })],
      people: [
        person('a', { givenName: 'Anna', familyName: 'Müller' }),
        person('b', { givenName: 'Bernd', familyName: 'Müller' }),
      ],
    });
    const names = (text: string): unknown[] =>
      findingsOf(recapOf(text, { facts: family }), 'person-missing').map(
        ({ params: { name } }) => name,
      );
    expect(names('Anna Müller sprach. Müller dankte.')).toEqual(['Bernd Müller']);
    expect(names('Anna und Bernd Müller sprachen.')).toEqual([]);
    expect(names('Anna Müller und Bernd Müller sprachen.')).toEqual([]);
  });

  test('names in another script are found between their isolates', () => {
    const given = facts({
      talks: [talk('t', { title: 'Ein Vortrag', contributions: [by('a')] })],
      people: [person('a', { givenName: 'דוד', familyName: 'כהן' })],
    });
    expect(codesOf(recapOf('Es sprach \u2068דוד כהן\u2069 am Abend.', { facts: given }))).toEqual(
      [],
    );
  });
});

describe('academic titles', () => {
  const titles = (text: string): unknown[] => {
    const input = recapOf(paragraphs(...text.split('|')), { facts: evening() });
    return [
      ...findingsOf(input, 'person-title-missing'),
      ...findingsOf(input, 'person-title-differs'),
    ].map(({ code, params: { name, found, expected } }) =>
      [code, name, found, expected].filter((part) => part !== undefined),
    );
  };

  test.each([
    ['Frank Grützenbach sprach.', [['person-title-missing', 'Frank Grützenbach', 'Dr.']]],
    [
      'Prof. Frank Grützenbach sprach.',
      [['person-title-differs', 'Frank Grützenbach', 'Prof.', 'Dr.']],
    ],
    ['Dr. Julia Jäger sprach.', [['person-title-differs', 'Julia Jäger', 'Dr.', '–']]],
    ['Dr. Jürgen Groß sprach.', [['person-title-differs', 'Jürgen Groß', 'Dr.', 'Prof. Dr.-Ing.']]],
    [
      'Prof. Dr. Jürgen Groß sprach.',
      [['person-title-differs', 'Jürgen Groß', 'Prof. Dr.', 'Prof. Dr.-Ing.']],
    ],
    [
      'Dr. Frank Grützenbach sprach. Prof. Grützenbach dankte.',
      [['person-title-differs', 'Frank Grützenbach', 'Prof.', 'Dr.']],
    ],
  ])('%s', (text, found) => {
    expect(titles(text)).toEqual(found);
  });

  test.each([
    'Dr. Frank Grützenbach sprach. Grützenbach dankte. Frank Grützenbach blieb.',
    'Dr.\u00a0Frank Grützenbach und Prof.\u00a0Dr.-Ing. Jürgen Groß sprachen. Prof. Groß dankte.',
    'Herr Dr. Frank Grützenbach und Professor Jürgen Groß sprachen.',
    'The constructor Julia Jäger spoke.',
    'Die Professoren Jürgen Groß und Eva Frage sprachen.',
    'Professorin Julia Jäger sprach.',
    'Grützenbach dankte.',
  ])('right in: %s', (text) => {
    expect(titles(text)).toEqual([]);
  });

  test('a heading may leave them out', () => {
    const heading = {
      type: 'heading' as const,
      level: 3 as const,
      children: [{ type: 'text' as const, text: 'Frank Grützenbach zur Optik' }],
    };
    const input = recapOf([heading, ...paragraphs(EVERYBODY)], { facts: evening() });
    expect(codesOf(input)).toEqual([]);
  });
});

describe('somebody whom the records do not have', () => {
  test.each([
    ['Dr. Hannes Beispiel sprach über Glas.', 'Hannes Beispiel'],
    ['Prof. Beispiel sprach über Glas.', 'Beispiel'],
    ['Peter Beispiel von der Musterix GmbH war dabei.', 'Peter Beispiel'],
    ['Danach betonte Sabine Beispiel den Nutzen.', 'Sabine Beispiel'],
    ['Sabine von Beispiel betonte den Nutzen.', 'Sabine von Beispiel'],
    ['Thomas Beispiel, Geschäftsführer der Firma, war dabei.', 'Thomas Beispiel'],
    ['Geschäftsführerin Sabine Beispiel-Muster war dabei.', 'Sabine Beispiel-Muster'],
    ['Frau Beispiel betonte den Nutzen.', 'Beispiel'],
    ['Thomas Beispiel (Institut für Photonik) war dabei.', 'Thomas Beispiel'],
    ['Ms. Beispiel explained why.', 'Beispiel'],
    ['Zum Schluss ein Foto mit Frank Jäger.', 'Frank Jäger'],
    ['Zum Schluss ein Foto mit Hanna von der Heide.', 'Hanna von der Heide'],
  ])('%s', (sentence, name) => {
    expect(inText(sentence, 'person-unknown')).toEqual([{ name }]);
  });

  test.each([
    'Vertreter von der Musterix GmbH sprachen mit der Presse.',
    'Das Projekt Zukunft von der Musterix GmbH zeigte Wirkung.',
    'Fachleute aus Wirtschaft und Wissenschaft diskutierten Fragen.',
    'Die Robert Beispiel GmbH zeigte Muster, ebenso die Dr. Beispiel GmbH.',
    'In der Thomas-Beispiel-Straße sprach sich das herum.',
    'Sie zeigte „Doktor Thomas Beispiel sagte nichts“ als Film.',
    'Frau und Mann sprachen gleich lange.',
    'Eine Frau Mitte vierzig sprach von ihrem Weg.',
    'Er wurde zum Dr. rer. nat. promoviert und sprach darüber.',
    'Der Vortrag „Dr. Seltsam lernt messen“ kam gut an.',
    'Anna Seite und Rückseite waren vertauscht.',
    'Am Montag Abend sprach die Runde weiter.',
    'Moderatorin Eva Frage und Julia Jäger sprachen mit Herrn Groß.',
    'Frau Professorin war die Anrede, Herr Präsident auch.',
    'Keynote Speaker and Managing Directors presented samples.',
    'San Francisco gab den Takt vor.',
  ])('nobody in: %s', (sentence) => {
    expect(inText(sentence, 'person-unknown')).toEqual([]);
  });

  test('whoever stands in the texts of the records or was named by hand is known', () => {
    const given = evening({ verdict: 'Zum Schluss dankte Landrat Peter Beispiel.' });
    const text = 'Landrat Peter Beispiel sprach. Dr. Hannes Muster sprach.';
    const input = recapOf(paragraphs(EVERYBODY, text), {
      facts: given,
      mentionedPeople: [
        person('m', { givenName: 'Hannes', familyName: 'Muster', honorificPrefix: 'Dr.' }),
      ],
    });
    expect(codesOf(input)).toEqual([]);
  });

  test('plain news have no records to compare with', () => {
    expect(codesOf(recapOf('Dr. Hannes Beispiel sprach über Glas.'))).toEqual([]);
  });
});

describe('an organization that differs from the records', () => {
  test.each([
    ['Die Musterix AG lud ein.', 'Musterix AG', 'Musterix GmbH'],
    ['Die Musterix GmbH & Co. KG lud ein.', 'Musterix GmbH & Co. KG', 'Musterix GmbH'],
    ['Die Mustrix GmbH lud ein.', 'Mustrix GmbH', 'Musterix GmbH'],
    ['Das Institut für Photonick lud ein.', 'Institut für Photonick', 'Institut für Photonik'],
    [
      'Die Technische Universität Musterstatt lud ein.',
      'Technische Universität Musterstatt',
      'Technische Universität Musterstadt',
    ],
    [
      'Der Verband Kleine Tecknik e. V. lud ein.',
      'Verband Kleine Tecknik e. V.',
      'Verband Kleine Technik e. V.',
    ],
  ])('%s', (sentence, found, expected) => {
    expect(inText(sentence, 'organization-differs')).toEqual([{ found, expected }]);
  });

  test.each([
    'Musterix zeigte, was die Musterix GmbH kann.',
    'Gastgeber war der Vorstand des Verbandes Kleine Technik e. V.',
    'Gastgeber war der Vorstand des Verbands Kleine Technik e.V.',
    'Sie arbeitet an der Technischen Universität Musterstadt und bei der Deutschen Messe.',
    'Die Leiterin des Instituts für Photonik lud ein.',
    'Der Verband Kleine Technik lud ein.',
    'Das Institut für Optik und das Institut für Phonetik luden ein.',
    'Musterix’ Anlagen und Musterix-Geräte standen im Saal.',
    'Die Deutsche Bahn AG fuhr pünktlich.',
  ])('none in: %s', (sentence) => {
    expect(inText(sentence, 'organization-differs')).toEqual([]);
  });
});

describe('somebody who must not be named', () => {
  const omitted = (reason: 'hidden' | 'absent', text: string): CheckCode[] => {
    const given = evening();
    given.omitted = [{ type: 'person', documentId: 'x', name: 'Dr. Xenia Versteck', reason }];
    return codesOf(recapOf(paragraphs(EVERYBODY, text), { facts: given }));
  };

  test.each([
    ['hidden' as const, 'Auch Xenia Versteck war da.', ['hidden-person-named']],
    ['hidden' as const, 'Auch Dr. Versteck war da.', ['hidden-person-named']],
    ['hidden' as const, 'Das war ein gutes Versteck.', []],
    ['absent' as const, 'Auch Xenia Versteck war da.', ['absent-person-named']],
    ['absent' as const, 'Xenia Versteck war verhindert.', []],
  ])('%s: %s', (reason, text, codes) => {
    expect(omitted(reason, text)).toEqual(codes);
  });

  test('whoever is hidden stays so when chosen by hand, and is not offered as the right spelling', () => {
    const given = evening();
    given.omitted = [{ type: 'person', documentId: 'x', name: 'Xenia Versteck', reason: 'hidden' }];
    const mentionedPeople = [person('x', { givenName: 'Xenia', familyName: 'Versteck' })];
    const of = (text: string): CheckInput =>
      recapOf(paragraphs(EVERYBODY, text), { facts: given, mentionedPeople });
    expect(codesOf(of('Auch Xenia Versteck war da.'))).toEqual(['hidden-person-named']);
    expect(codesOf(of('Auch Xenia Verstek war da.'))).toEqual(['hidden-person-named']);
  });

  test.each([
    'Xenia Versteck',
    'Prof. Dr.-Ing. Xenia Versteck M.Sc.',
    'Xenia Versteck MdL',
    'Xenia Versteck a. D.',
    'Dr.\u00a0Xenia Versteck, Ph.D.',
  ])('%s is found by name alone', (name) => {
    const omitted = [{ type: 'person' as const, documentId: 'x', name, reason: 'hidden' as const }];
    expect(codesOf(recapOf('Auch Xenia Versteck war da.', { omitted }))).toEqual([
      'hidden-person-named',
    ]);
  });

  test('somebody absent from one talk who gave another may be named', () => {
    const given = evening();
    given.omitted = [
      { type: 'person', documentId: 'jaeger', name: 'Julia Jäger', reason: 'absent' },
    ];
    expect(codesOf(recapOf(EVERYBODY, { facts: given }))).toEqual([]);
  });
});
