// What the composer's benchmark composes of: made of numbers, so that every run measures the same.

const KINDS = ['talk', 'talk', 'talk', 'keynote', 'workshop', 'panel', 'pitch', 'demo', 'award'];
const TITLES = ['', '', 'Dr.', 'Prof. Dr.', 'Dr.-Ing.'];
const GIVEN = ['Eva', 'Otto', 'Lena', 'Jürgen', 'Ayşe', 'Łukasz', 'Nora', 'Piet'];
const FAMILY = ['Muster', 'Beispiel', 'von der Probe', 'Groß', 'Müller-Test', 'Sample', 'Vorlage'];
const FORMS = ['GmbH', 'AG', 'e. V.', 'Institut', 'Hochschule', 'Ltd'];

const WORDS = {
  de: {
    takeaway: (number) => `Nach ${number} Versuchen war die Optik halb so schwer wie zuvor.`,
    topic: (number) => `die Fertigung von Bauteilen der Reihe ${number}`,
    title: (number) => `Kleine Teile, große Wirkung: Reihe ${number}`,
    job: 'Leitung Entwicklung',
    theme: 'die Mikrotechnik im Mittelstand',
    verdict: 'Ein Tag, der Lust auf den nächsten macht.',
  },
  en: {
    takeaway: (number) => `After ${number} trials the optics weighed half as much as before.`,
    topic: (number) => `the manufacture of parts of series ${number}`,
    title: (number) => `Small parts, great effect: series ${number}`,
    job: 'Head of Development',
    theme: 'microtechnology in small companies',
    verdict: 'A day that makes one look forward to the next.',
  },
};

const list = (length, make) => Array.from({ length }, (_, index) => make(index));
const byId = (entries) => Object.fromEntries(entries.map((entry) => [entry.documentId, entry]));

/** The facts of a congress: a keynote, panel or award among every nine talks, up to three people in each. */
export function congress({ version, language, talks }) {
  const words = WORDS[language];
  const organizations = list(Math.ceil(talks / 4), (index) => ({
    documentId: `o${index}`,
    name: `Muster ${index} ${FORMS[index % FORMS.length]}`,
    kind: 'company',
  }));
  const people = list(Math.ceil(talks * 0.8), (index) => ({
    documentId: `p${index}`,
    honorificPrefix: TITLES[index % TITLES.length],
    givenName: GIVEN[index % GIVEN.length],
    familyName: `${FAMILY[index % FAMILY.length]} ${index}`,
    grammaticalGender: 'none',
  }));
  const contribution = (number) => ({
    person: `p${number % people.length}`,
    role: 'speaker',
    jobTitle: words.job,
    organizations: [`o${number % organizations.length}`],
  });
  return {
    version,
    language,
    event: {
      documentId: 'event',
      title: 'Musterkongress 2026',
      kind: 'congress',
      eventStatus: 'scheduled',
      attendanceMode: 'in-person',
      timeZone: 'Europe/Berlin',
      allDay: false,
      startsAt: '2026-03-12T08:00:00.000Z',
      endsAt: '2026-03-14T16:00:00.000Z',
      city: 'Dortmund',
      topic: words.theme,
      highlights: list(5, words.takeaway),
      verdict: words.verdict,
      attendance: 480,
      attendancePrecision: 'about',
    },
    involvements: list(12, (index) => ({
      organization: `o${index}`,
      role: ['host', 'partner', 'sponsor', 'exhibitor'][index % 4],
    })),
    talks: list(talks, (index) => ({
      documentId: `t${index}`,
      title: words.title(index),
      kind: KINDS[index % KINDS.length],
      talkStatus: index % 50 === 49 ? 'cancelled' : 'held',
      topic: index % 3 === 0 ? words.topic(index) : undefined,
      takeaways: list(index % 4, (number) => words.takeaway(index + number)),
      contributions: list((index % 3) + 1, (number) => contribution(index + number * 7)),
    })),
    people: byId(people),
    organizations: byId(organizations),
    omitted: [],
  };
}

const paragraph = (text) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/**
 * Three versions of a text: as composed, as an editor left it (every fifth paragraph rewritten, every ninth deleted, some
 * added), and as composed of facts of which every seventh changed.
 */
export function editedText(blocks) {
  const { takeaway, title } = WORDS.de;
  const section = (index, text) => ({
    id: `talks:t${index}`,
    kind: 'talks',
    sources: [{ type: 'talk', documentId: `t${index}` }],
    blocks: [paragraph(text)],
  });
  const composed = (index) => `„${title(index)}“ hieß der Vortrag. ${takeaway(index)}`;
  return {
    base: list(blocks, (index) => section(index, composed(index))),
    theirs: list(blocks, (index) => index).flatMap((index) => [
      ...(index % 9 === 8
        ? []
        : [paragraph(composed(index) + (index % 5 === 4 ? ' Sehr gut.' : ''))]),
      ...(index % 25 === 24 ? [paragraph(`Eine Beobachtung am Rande, Nummer ${index}.`)] : []),
    ]),
    fresh: list(blocks + 5, (index) =>
      section(index, index % 7 === 6 ? composed(index).replace('hieß', 'war') : composed(index)),
    ),
  };
}
