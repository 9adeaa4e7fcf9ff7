import { topicOwner } from '../../../admin/fields/topic-owner';
import { TOPIC_FIELD, withSentence } from '../../../admin/labels/translate';

describe('the topic in a form', () => {
  const field = { name: 'topic', label: 'Topic', type: 'string' };

  it('shows its sentence for events and talks, and keeps what else the layout says', () => {
    for (const key of ['event', 'talk']) {
      expect(withSentence(field, key)).toEqual({ ...field, type: TOPIC_FIELD, topicOf: key });
    }
  });

  it('leaves other fields and other types alone', () => {
    expect(withSentence(field, 'recap')).toBe(field);
    expect(withSentence(field, undefined)).toBe(field);
    const relation = { ...field, type: 'relation' };
    expect(withSentence(relation, 'event')).toBe(relation);
    const title = { ...field, name: 'title' };
    expect(withSentence(title, 'event')).toBe(title);
  });

  it('hands on what has been typed', () => {
    expect(topicOwner('event', {})).toEqual({ type: 'event' });
    expect(
      topicOwner('event', { title: null, kind: 'panel', attendanceMode: 'online', other: 1 }),
    ).toEqual({ type: 'event', kind: 'panel', attendanceMode: 'online' });
    expect(topicOwner('event', { eventStatus: 'moved-online' })).toEqual({
      type: 'event',
      eventStatus: 'moved-online',
    });
    expect(topicOwner('talk', { title: 'Light', kind: 'demo', attendanceMode: 'online' })).toEqual({
      type: 'talk',
      title: 'Light',
      kind: 'demo',
    });
  });
});
