import { Memory, variantOf } from '../../../server/front/memory';
import type { Header } from '../../../server/front/memory';
import type { Told } from '../../../server/front/told';

const told = (body: string, content = 1, etag = body.slice(0, 20)): Told => ({
  answer: { body, etag, validUntil: '', tags: '', access: 1 },
  holds: { content, until: '' },
});
const GET = variantOf('GET');
const headers: Header[] = [['ETag', '"1"']];

describe('what the front remembers', () => {
  it('has a limit, and lets go what was not asked for the longest', () => {
    const memory = new Memory();
    const page = 'ü'.repeat(1024 * 1024);
    for (let index = 0; index < 7; index += 1) {
      memory.keep(`/${index}`, told(page, 1, String(index)), GET, headers);
    }
    expect(memory.find('/0')?.body.length).toBe(2 * 1024 * 1024);
    memory.keep('/7', told(page, 1, '7'), GET, headers);
    expect(memory.find('/1')).toBeUndefined();
    expect(memory.find('/0')).toBeDefined();
    expect(memory.find('/7')).toBeDefined();
  });

  it('leaves out what is larger than all of it, and endless addresses', () => {
    const memory = new Memory();
    memory.keep('/large', told('x'.repeat(17 * 1024 * 1024)), GET, headers);
    memory.keep(`/${'x'.repeat(2000)}`, told('x'), GET, headers);
    memory.keep('/', told('x'), variantOf('GET', 'x'.repeat(300)), headers);
    expect(memory.find('/large')).toBeUndefined();
    expect(memory.find(`/${'x'.repeat(2000)}`)).toBeUndefined();
    expect(memory.find('/')).toBeUndefined();
  });

  it('has the headers for a few origins, the latest', () => {
    const memory = new Memory();
    for (let index = 0; index < 20; index += 1) {
      memory.keep('/', told('x'), variantOf('GET', `https://${index}.example.org`), headers);
    }
    const variants = [...(memory.find('/')?.headers.keys() ?? [])];
    expect(variants).toHaveLength(8);
    expect(variants.at(-1)).toBe('GET https://19.example.org');
  });

  it('forgets the headers of before a change', () => {
    const memory = new Memory();
    memory.keep('/', told('x'), GET, headers);
    memory.keep('/', told('x'), variantOf('HEAD'), headers);
    expect(memory.find('/')?.headers.size).toBe(2);
    memory.keep('/', told('x', 2), GET, headers);
    expect(memory.find('/')?.headers.size).toBe(1);
    const { body } = memory.find('/')!;
    memory.keep('/', told('y', 2), GET, headers);
    expect(memory.find('/')?.body).not.toBe(body);
    expect(memory.find('/')?.body.toString()).toBe('y');
  });
});
