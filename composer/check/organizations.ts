import type { Context } from './context';
import { rangeOf, replacement, spanOfTokens } from './context';

/** Names of organizations that are almost those of the records: another legal form, a letter too few. */
export function checkOrganizations(context: Context): void {
  for (const [passage, mentions] of context.organizations) {
    for (const { name, start, end, slip } of mentions) {
      if (slip !== undefined) {
        const { text } = passage;
        const words = spanOfTokens(passage, start, end);
        const wrong = spanOfTokens(passage, slip.start, slip.end);
        // "e. V." and "Inc." end in a full stop that is part of the name.
        const dot = name.endsWith('.') && slip.end < end && text.charAt(words.to) === '.' ? 1 : 0;
        const whole = { from: words.from, to: words.to + dot };
        context.report(
          'organization-differs',
          rangeOf(passage, whole.from, whole.to),
          {
            found: text.slice(whole.from, whole.to),
            expected:
              text.slice(whole.from, wrong.from) + slip.expected + text.slice(wrong.to, whole.to),
          },
          replacement(passage, wrong.from, wrong.to, slip.expected),
        );
      }
    }
  }
}
