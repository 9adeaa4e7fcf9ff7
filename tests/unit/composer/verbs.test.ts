import fc from 'fast-check';

import { blocksToText, compose, recipeFor, sentencesOf } from '../../../composer';
import type { Recipe, TalkFacts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

/** The finite verbs of the sentences about who did what; no fact below has one in it. */
const GERMAN = {
  sprechen: 'sprach|sprachen',
  berichten: 'berichtete|berichteten',
  geben: 'gab|gaben',
  bieten: 'bot|boten',
  informieren: 'informierte|informierten',
  referieren: 'referierte|referierten',
  halten: 'hielt|hielten',
  präsentieren: 'präsentierte|präsentierten',
  vorstellen: 'stellte|stellten',
  zeigen: 'zeigte|zeigten',
  leiten: 'leitete|leiteten',
  gestalten: 'gestaltete|gestalteten',
  tragen: 'trug|trugen',
  steuern: 'steuerte|steuerten',
  gehen: 'ging|gingen',
  nehmen: 'nahm|nahmen',
  werfen: 'warf|warfen',
  kommen: 'kam|kamen',
  gehören: 'gehörte|gehörten',
  antreten: 'trat|traten',
  drehen: 'drehte',
  stehen: 'stand|standen',
  begrüßen: 'begrüßte|begrüßten',
  heißen: 'hieß|hießen',
  diskutieren: 'diskutierten',
  übernehmen: 'übernahm|übernahmen',
  führen: 'führte|führten',
  moderieren: 'moderierte|moderierten',
  haben: 'hatte|hatten',
  erhalten: 'erhielt|erhielten',
  sein: 'war|ist',
  auszeichnen: 'wurde|wurden',
  fragen: 'fragte|fragten',
};
const ENGLISH = {
  speak: 'spoke',
  report: 'reported',
  offer: 'offered',
  give: 'gave|given',
  discuss: 'discussed',
  look: 'looked',
  provide: 'provided',
  share: 'shared',
  lead: 'led',
  run: 'ran|run',
  hold: 'held',
  present: 'presented',
  show: 'showed|shown',
  deliver: 'delivered',
  bring: 'brought',
  talk: 'talked',
  make: 'made',
  welcome: 'welcomed',
  greet: 'greeted',
  exchange: 'exchanged',
  debate: 'debated',
  moderate: 'moderated',
  serve: 'served',
  receive: 'received',
  win: 'won',
  come: 'came',
  include: 'included',
  feature: 'featured',
  focus: 'focused',
  cover: 'covered',
  appear: 'appeared',
  ask: 'asked',
  take: 'took',
  demonstrate: 'demonstrated',
  go: 'went',
};

function verbOf(sentence: string, verbs: Record<string, string>): string {
  const found = Object.entries(verbs)
    .map(([id, forms]) => ({
      id,
      at: sentence.search(new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'u')),
    }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return found?.id ?? `none in: ${sentence}`;
}

const IDS = Array.from({ length: 12 }, (_, index) => `p${String(index)}`);
const PEOPLE = IDS.map((id, index) =>
  person(id, {
    givenName: 'Kim',
    familyName: `Muster${String.fromCharCode(65 + index)}`,
    grammaticalGender: (['none', 'female', 'male'] as const)[index % 3],
  }),
);
const ORGANIZATIONS = [
  organization('o0', { name: 'Muster GmbH' }),
  organization('o1', { name: 'Institut Optik', kind: 'research-institute' }),
  organization('o2', { name: 'XYZ' }),
  organization('o3', { name: 'Stadtwerke Musterstadt' }),
];

const contribution = fc.record({
  person: fc.constantFrom(...IDS),
  organizations: fc.array(fc.constantFrom('o0', 'o1', 'o2', 'o3'), { maxLength: 2 }),
  role: fc.constantFrom('speaker', 'speaker', 'speaker', 'moderator', 'greeting', 'award-winner'),
  jobTitle: fc.constantFrom(undefined, 'Leitung Technik'),
});
const kinds = ['talk', 'talk', 'talk', 'keynote', 'panel', 'workshop', 'poster', 'pitch', 'demo'];
const oneTalk = fc.record({
  kind: fc.constantFrom(...kinds, 'award', 'welcome', 'closing'),
  title: fc.constantFrom('', 'Licht', 'Was nun?', 'Linsen und Lampen'),
  topic: fc.constantFrom(undefined, 'Lampen', 'die Zukunft, wie sie leuchtet', 'neue Linsen'),
  contributions: fc.array(contribution, { maxLength: 4 }),
});
const programme = fc.array(oneTalk, { minLength: 30, maxLength: 30 }).map((talks) =>
  talks.map((given, index): TalkFacts =>
    talk(`t${String(index)}`, {
      ...given,
      contributions: given.contributions.map(({ person: id, organizations, ...rest }) =>
        by(id, organizations, rest),
      ),
    }),
  ),
);

/** A recipe with its limits out of the way, so that every talk is told in a sentence; without what says other things. */
function roomy(): Recipe {
  const recipe = JSON.parse(JSON.stringify(recipeFor('other')), (_, value: unknown) =>
    typeof value === 'number' ? 100 : value,
  ) as Recipe;
  const kinds = ['greetings', 'talks', 'panel', 'closing'];
  return { ...recipe, sections: recipe.sections.filter(({ kind }) => kinds.includes(kind)) };
}

function sentencesFor(talks: TalkFacts[], language: string): string[] {
  const given = facts({ language, talks, people: PEOPLE, organizations: ORGANIZATIONS });
  const { sections } = compose({ facts: given, recipe: roomy() });
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => sentencesOf(blocksToText([block]))),
  );
}

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
])('in thirty talks of any kind, in %s,', (language, verbs) => {
  test('no verb follows itself', () => {
    fc.assert(
      fc.property(programme, (talks) => {
        const sentences = sentencesFor(talks, language);
        const used = sentences.map((sentence) => verbOf(sentence, verbs));
        used.forEach((verb, index) => {
          expect(verb).not.toMatch(/^none/);
          if (verb === used[index - 1]) {
            throw new Error(`twice ${verb}: ${sentences.slice(index - 1, index + 1).join(' ')}`);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test('every sentence begins with a capital and ends once', () => {
    fc.assert(
      fc.property(programme, (talks) => {
        for (const sentence of sentencesFor(talks, language)) {
          expect(sentence).toMatch(/^[„“]?\p{Lu}/u);
          expect(sentence).toMatch(/[^.?!…,;:][.?!…][“”’]*$/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});
