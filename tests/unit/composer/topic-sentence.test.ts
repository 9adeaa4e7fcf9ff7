import { topicSentence } from '../../../composer/topic-sentence';

const EVENT = { type: 'event', title: 'Networking Lunch', kind: 'networking' } as const;
const TALK = { type: 'talk', title: 'Standort', kind: 'keynote' } as const;

describe('the sentence for a topic', () => {
  it.each([
    [
      'de',
      'den Wirtschaftsstandort Dortmund',
      EVENT,
      'Beim Networking Lunch drehte sich alles um den Wirtschaftsstandort Dortmund.',
    ],
    ['de-AT', 'über den  Standort.', TALK, 'In der Keynote „Standort“ ging es um den Standort.'],
    ['de', 'den Standort', { type: 'talk' }, 'In einem Vortrag ging es um den Standort.'],
    [
      'en',
      'the future of microtechnology',
      EVENT,
      'At the Networking Lunch, the focus was on the future of microtechnology.',
    ],
    ['en', 'light', { type: 'event' }, 'At the event, the topic was light.'],
    ['en', 'light', TALK, 'The keynote “Standort” focused on light.'],
  ] as const)('%s: %s', (code, topic, owner, sentence) => {
    expect(topicSentence(code, topic, owner)).toBe(sentence);
  });

  it('is none without a topic, and in a language that recaps are not written in', () => {
    expect(topicSentence('de', ' ', EVENT)).toBeUndefined();
    expect(topicSentence('fr', 'la lumière', EVENT)).toBeUndefined();
  });

  it('is none where the title of the event says the same, though a talk still says it', () => {
    expect(topicSentence('de', 'den Standort', { ...EVENT, title: 'Standort' })).toBeUndefined();
    expect(topicSentence('de', 'den Standort', TALK)).toBeDefined();
  });
});
