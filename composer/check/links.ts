import { listOf, recordOf, safeLink, textOf } from '../render/inline';
import type { Context } from './context';
import type { Fix } from './findings';
import { textNodes } from './passages';

const HOST = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::\d*)?(?:[/?#]|$)/iu;
/** Names and addresses that lead nowhere outside the house (RFC 6761; RFC 1918). */
const INTERNAL =
  /^(?:localhost|.*\.(?:localhost|local|test|invalid|internal|lan)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/iu;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}\.?$/u;
const MAIL = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u;

type Verdict = 'safe' | 'unsafe' | 'broken';

/** Whether an address can be opened by readers, and may. */
function judge(url: string): Verdict {
  const trimmed = url.trim();
  if (trimmed === '' || trimmed === '#') {
    return 'broken';
  }
  const safe = safeLink(trimmed);
  if (safe === undefined) {
    return 'unsafe';
  }
  if (safe !== trimmed || /\s/u.test(safe)) {
    return 'broken';
  }
  const scheme = /^([^/?#:]*):/u.exec(safe)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    const host = HOST.exec(safe)?.[1] ?? '';
    return DOMAIN.test(host) && !INTERNAL.test(host) ? 'safe' : 'broken';
  }
  if (scheme === 'mailto') {
    return MAIL.test(safe.slice('mailto:'.length).replace(/\?.*$/u, '')) ? 'safe' : 'broken';
  }
  if (scheme === 'tel') {
    return /\d{3}/.test(safe.replace(/\D/g, '')) ? 'safe' : 'broken';
  }
  return /^www\./iu.test(safe) || MAIL.test(safe) || safe.startsWith('//') ? 'broken' : 'safe';
}

/** The address as it was surely meant; undefined where that is anybody's guess. */
function repaired(url: string): string | undefined {
  const trimmed = url.trim();
  const candidates = [trimmed, `https://${trimmed}`, `mailto:${trimmed}`];
  const wanted = /^www\./iu.test(trimmed)
    ? candidates[1]
    : MAIL.test(trimmed)
      ? candidates[2]
      : trimmed;
  return wanted !== undefined && wanted !== url && judge(wanted) === 'safe' ? wanted : undefined;
}

function checkBodyLinks(context: Context): void {
  for (const { block, path, node, type } of textNodes(context.input.recap.body)) {
    if (type === 'code') {
      continue;
    }
    let from = 0;
    listOf(node.children).forEach((child, index) => {
      const inline = recordOf(child);
      const text =
        inline?.type === 'link'
          ? listOf(inline.children)
              .map((inner) => textOf(recordOf(inner)?.text))
              .join('')
          : textOf(inline?.text);
      const to = from + text.length;
      if (inline?.type === 'link') {
        const url = textOf(inline.url);
        const place = { field: 'body', block, path, from, to } as const;
        const link = { block, path: [...path, index], expected: url };
        const remove: Fix = { kind: 'remove-link', ...link };
        const verdict = judge(url);
        if (text.trim() === '') {
          context.report('link-text-missing', place, { url }, remove);
        } else if (verdict !== 'safe') {
          const better = verdict === 'broken' ? repaired(url) : undefined;
          const fix: Fix =
            better === undefined ? remove : { kind: 'set-url', ...link, url: better };
          context.report(`link-${verdict}`, place, { url }, fix);
        }
      }
      from = to;
    });
  }
}

/** Links in the text and beside it: safe, whole, and with something to click. */
export function checkLinks(context: Context): void {
  checkBodyLinks(context);
  context.input.recap.links?.forEach(({ label = '', url = '' }, index) => {
    const verdict = judge(url);
    if (verdict !== 'safe') {
      const place = { field: 'links', index, part: 'url' } as const;
      const better = verdict === 'broken' ? repaired(url) : undefined;
      const fix: Fix | undefined =
        better === undefined ? undefined : { kind: 'set-field', place, value: better };
      context.report(`link-${verdict}`, place, { url }, fix);
    }
    if (label.trim() === '') {
      context.report('link-text-missing', { field: 'links', index, part: 'label' }, { url });
    }
  });
}
