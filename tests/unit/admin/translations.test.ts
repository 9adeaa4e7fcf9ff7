import de from '../../../admin/translations/de.json';
import en from '../../../admin/translations/en.json';
import { loadTranslations } from '../../../admin/translations';

const holes = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '').sort();

describe('the texts of the panel', () => {
  it('are the same in German and in English', () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
  });

  it.each(Object.entries(en))('%s says as much in German as in English', (key, text) => {
    const german = de[key as keyof typeof de];
    expect(german.trim()).not.toBe('');
    expect(holes(german)).toEqual(holes(text));
  });

  it('come in every language that the project has switched on', async () => {
    const loaded = await loadTranslations(['en', 'de', 'de-AT', 'fr']);
    expect(loaded.map(({ locale }) => locale)).toEqual(['en', 'de', 'de-AT', 'fr']);
    expect(loaded.map(({ data }) => data['newsroom.recap.build'])).toEqual([
      en['recap.build'],
      de['recap.build'],
      de['recap.build'],
      en['recap.build'],
    ]);
  });
});
