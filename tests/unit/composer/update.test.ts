import { compose, isBehind, updateOf } from '../../../composer';
import { evening } from './check-facts';
import { blocksOf } from './check-inputs';

describe('what the event has for a text', () => {
  const facts = evening();
  const draft = compose({ facts });
  const changed = evening({ attendance: 250 });

  it('is nothing while its facts are the same, whatever the order of their names', () => {
    const stored = JSON.parse(JSON.stringify(facts)) as typeof facts;
    const turned = Object.fromEntries(Object.entries(stored).reverse()) as unknown as typeof facts;
    expect(isBehind({ facts: turned, sections: draft.sections }, facts)).toBe(false);
  });

  it('is what changed, until it is taken over', () => {
    expect(isBehind({ facts, sections: draft.sections }, changed)).toBe(true);
    const update = updateOf(draft.sections, blocksOf(draft), compose({ facts: changed }).sections);
    expect(update?.changes.length).toBeGreaterThan(0);
    expect(isBehind({ facts: changed, sections: update?.result.base ?? [] }, changed)).toBe(false);
  });

  it('is a decision that is open, although the facts are taken over', () => {
    const body = blocksOf(draft).map((block, index) =>
      index === 0
        ? {
            type: 'paragraph' as const,
            children: [{ type: 'text' as const, text: 'Written anew.' }],
          }
        : block,
    );
    const update = updateOf(draft.sections, body, compose({ facts: changed }).sections);
    const open = update?.changes.filter(({ decision }) => decision) ?? [];
    expect(open.length).toBeGreaterThan(0);
    expect(isBehind({ facts: changed, sections: update?.result.base ?? [] }, changed)).toBe(true);
  });
});
