/** Edge cases 35 and 36: what somebody may type, or send over REST, into any text. */
export const ATTACKS = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  ']]><script>alert(1)</script>',
  '<![CDATA[<b>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt; & "quoted" \'too\'',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected\r\nX-A;B=C:D\\,E',
  'A\nATTACH:https://evil.example/',
  'NUL \u0000 bell \u0007 vertical \u000b escape \u001b next \u0085 end',
  'not a character \ufffe \uffff, half of one \ud83d, the other \udc00',
  'turned \u202e around \u2066 isolated \u2069 marked \ufeff',
  'separators \u2028 and \u2029 between',
  `${'👩🏽‍🔬'.repeat(40)} long enough to be folded or cut`,
  '=1+1;-2;+3;@SUM(A1)',
] as const;

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** Made by the server, never typed as they are: checked and slugged before they are stored. */
const MADE = new Set(['documentId', 'slug', 'locale']);

/** Every text inside replaced, at every depth, dates and names of kinds too: nothing may rely on them. */
export function attacked<Page>(page: Page, attack: string): Page {
  const visit = (value: Json): Json => {
    if (typeof value === 'string') {
      return attack;
    }
    if (Array.isArray(value)) {
      return value.map(visit);
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, item]) => [key, MADE.has(key) ? item : visit(item)]),
        )
      : value;
  };
  return visit(page as Json) as Page;
}

/** What no output may hold: XML 1.0, 2.2, what is no character, and marks that turn the text around. */
export const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\ufffe\uffff]|\p{Surrogate}/u;
