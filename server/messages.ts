import type { Core } from '@strapi/strapi';

/** What the server says to editors. In the panel they read it as it comes, so it is translated here. */
const MESSAGES = {
  'saving-conflict': {
    en: 'Somebody else was saving at the same time. Please save again.',
    de: 'Jemand anderes hat gleichzeitig gespeichert. Bitte speichern Sie noch einmal.',
  },
  'end-before-start': {
    en: 'The end is before the start.',
    de: 'Das Ende liegt vor dem Beginn.',
  },
  'unknown-time-zone': {
    en: '“{value}” is not a time zone. Example: Europe/Berlin',
    de: '„{value}“ ist keine Zeitzone. Beispiel: Europe/Berlin',
  },
  'unsafe-url': {
    en: 'The address must begin with https:// or http://.',
    de: 'Die Adresse muss mit https:// oder http:// beginnen.',
  },
  'too-long': {
    en: 'At most {max} characters.',
    de: 'Höchstens {max} Zeichen.',
  },
  'too-small': {
    en: 'Must not be less than {min}.',
    de: 'Darf nicht kleiner als {min} sein.',
  },
  'not-a-text-by-language': {
    en: 'Must be a text by language, for example {example}.',
    de: 'Muss ein Text je Sprache sein, zum Beispiel {example}.',
  },
  'not-a-country': {
    en: 'The country is written with two letters, for example DE.',
    de: 'Das Land wird mit zwei Buchstaben geschrieben, zum Beispiel DE.',
  },
  'not-an-orcid': {
    en: 'This is not a valid ORCID. Example: 0000-0002-1825-0097',
    de: 'Das ist keine gültige ORCID. Beispiel: 0000-0002-1825-0097',
  },
  'not-a-grammar': {
    en: 'The grammar needs an article: der, die, das or none.',
    de: 'Die Grammatik braucht einen Artikel: der, die, das oder none.',
  },
  'slug-form': {
    en: 'An address has small letters, digits and single hyphens, and at most {max} characters.',
    de: 'Eine Adresse besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen und hat höchstens {max} Zeichen.',
  },
  'slug-reserved': {
    en: '“{value}” is reserved. Please choose another address.',
    de: '„{value}“ ist reserviert. Bitte wählen Sie eine andere Adresse.',
  },
  'slug-taken': {
    en: '“{value}” already belongs to another entry. Please choose another address.',
    de: '„{value}“ gehört schon zu einem anderen Eintrag. Bitte wählen Sie eine andere Adresse.',
  },
  'title-missing': {
    en: 'Please enter a title before publishing.',
    de: 'Bitte geben Sie vor dem Veröffentlichen einen Titel ein.',
  },
  'start-missing': {
    en: 'Please enter when it starts before publishing.',
    de: 'Bitte geben Sie vor dem Veröffentlichen den Beginn ein.',
  },
  'event-missing': {
    en: 'Please choose the event before publishing.',
    de: 'Bitte wählen Sie vor dem Veröffentlichen die Veranstaltung.',
  },
  'speaker-missing': {
    en: 'Please choose the person before publishing.',
    de: 'Bitte wählen Sie vor dem Veröffentlichen die Person.',
  },
  'organization-missing': {
    en: 'Please choose the organization before publishing.',
    de: 'Bitte wählen Sie vor dem Veröffentlichen die Organisation.',
  },
  'file-missing': {
    en: 'Please choose the picture before publishing, or remove the entry.',
    de: 'Bitte wählen Sie vor dem Veröffentlichen das Bild oder entfernen Sie den Eintrag.',
  },
  'in-use': {
    en: 'This is still in use and cannot be deleted: {uses}.',
    de: 'Das wird noch verwendet und kann nicht gelöscht werden: {uses}.',
  },
  'person-in-use': {
    en: 'This person is still in use and cannot be deleted: {uses}. To take them out of all that, choose “Erase person everywhere” in the menu at the top of their form.',
    de: 'Diese Person wird noch verwendet und kann nicht gelöscht werden: {uses}. Um sie überall zu entfernen, wählen Sie „Person überall löschen“ im Menü oben in ihrem Formular.',
  },
  'sample-in-use': {
    en: 'Something of the sample is still in use: {uses}. Please delete that first, or take the sample out of it. Nothing was deleted.',
    de: 'Etwas vom Beispiel wird noch verwendet: {uses}. Bitte löschen Sie das zuerst oder nehmen Sie das Beispiel dort heraus. Es wurde nichts gelöscht.',
  },
  'sample-no-language': {
    en: 'The sample event is written in German and English. Please add one of these languages first.',
    de: 'Die Beispielveranstaltung gibt es auf Deutsch und Englisch. Bitte fügen Sie zuerst eine dieser Sprachen hinzu.',
  },
  'visitors-unavailable': {
    en: 'This project has no “Users & Permissions” plugin, so it decides in its own way what visitors may read.',
    de: 'Dieses Projekt hat kein Plugin „Users & Permissions“ und regelt auf eigene Weise, was Besucher lesen dürfen.',
  },
  'unknown-recipe': {
    en: 'There is no recipe “{value}” (any more). Please choose another one.',
    de: 'Ein Rezept „{value}“ gibt es nicht (mehr). Bitte wählen Sie ein anderes.',
  },
  'erase-name-differs': {
    en: 'This is not the name of the person. Please give the whole name as it is shown, with titles.',
    de: 'So heißt die Person nicht. Bitte geben Sie den ganzen Namen so an, wie er dasteht, mit Titeln.',
  },
  'in-use-somewhere': {
    en: 'This is still in use and cannot be deleted.',
    de: 'Das wird noch verwendet und kann nicht gelöscht werden.',
  },
  'recap-exists': {
    en: 'This event has its recap already: “{name}”. Choose another kind of article, or open that one.',
    de: 'Diese Veranstaltung hat schon einen Rückblick: „{name}“. Wählen Sie eine andere Art von Artikel, oder öffnen Sie jenen.',
  },
  'unknown-language': {
    en: 'The project has no language “{value}”. Add it in the settings first.',
    de: 'Die Sprache „{value}“ gibt es in diesem Projekt nicht. Fügen Sie sie zuerst in den Einstellungen hinzu.',
  },
  'use-event': { en: 'event “{name}”', de: 'Veranstaltung „{name}“' },
  'use-talk': { en: 'talk “{name}”', de: 'Vortrag „{name}“' },
  'use-speaker': { en: 'speaker “{name}”', de: 'Person „{name}“' },
  'use-recap': { en: 'recap “{name}”', de: 'Rückblick „{name}“' },
  'use-more': { en: '{count} more', de: '{count} weitere' },
  'event-cancelled': {
    en: 'The event was cancelled, so there is nothing to look back on.',
    de: 'Die Veranstaltung wurde abgesagt; es gibt also nichts, worauf man zurückblicken könnte.',
  },
  'event-postponed': {
    en: 'The event was postponed. It can have a recap when it has taken place.',
    de: 'Die Veranstaltung wurde verschoben. Einen Rückblick gibt es, wenn sie stattgefunden hat.',
  },
  'event-not-found': {
    en: 'There is no such event.',
    de: 'Diese Veranstaltung gibt es nicht.',
  },
  'entry-not-found': {
    en: 'There is no such entry.',
    de: 'Diesen Eintrag gibt es nicht.',
  },
  'recap-not-found': {
    en: 'There is no such recap.',
    de: 'Diesen Rückblick gibt es nicht.',
  },
  'recap-not-in-language': {
    en: 'The recap does not exist in this language yet. Create that version first.',
    de: 'Den Rückblick gibt es in dieser Sprache noch nicht. Legen Sie zuerst diese Fassung an.',
  },
  'talk-not-found': {
    en: 'There is no such talk.',
    de: 'Diesen Vortrag gibt es nicht.',
  },
  'talk-not-in-language': {
    en: 'The talk does not exist in this language yet. Create that version first.',
    de: 'Den Vortrag gibt es in dieser Sprache noch nicht. Legen Sie zuerst diese Fassung an.',
  },
  'talk-changed': {
    en: 'Somebody else has saved this talk in the meantime. Your notes are still here; compare both before you save.',
    de: 'Jemand anderes hat diesen Vortrag inzwischen gespeichert. Ihre Notizen sind noch da; vergleichen Sie beide, bevor Sie speichern.',
  },
  'quote-of-somebody-else': {
    en: 'Only people who took part in the talk can be quoted from it.',
    de: 'Zitiert werden kann nur, wer an dem Vortrag beteiligt war.',
  },
  'publication-refused': {
    en: 'Not everything is ready yet, so nothing was published.',
    de: 'Es ist noch nicht alles bereit; deshalb wurde nichts veröffentlicht.',
  },
  'check-failed': {
    en: 'A check of the text found an error: {code}.',
    de: 'Eine Prüfung des Textes hat einen Fehler gefunden: {code}.',
  },
  'embargo-over': {
    en: 'The embargo must end in the future.',
    de: 'Die Sperrfrist muss in der Zukunft enden.',
  },
  'language-own-changes': {
    en: 'Not published along with it: {language}. That version has changes of its own that are not public yet.',
    de: 'Nicht mitveröffentlicht: {language}. Diese Fassung hat eigene Änderungen, die noch nicht öffentlich sind.',
  },
  'language-not-ready': {
    en: 'Not published along with it: {language}. Something is missing in that version.',
    de: 'Nicht mitveröffentlicht: {language}. In dieser Fassung fehlt etwas.',
  },
  'recap-changed': {
    en: 'Somebody else has saved this recap in the meantime. Your text is still here; compare both before you save.',
    de: 'Jemand anderes hat diesen Rückblick inzwischen gespeichert. Ihr Text ist noch da; vergleichen Sie beide, bevor Sie speichern.',
  },
  'event-not-in-language': {
    en: 'The event does not exist in this language yet. Create that version first.',
    de: 'Die Veranstaltung gibt es in dieser Sprache noch nicht. Legen Sie zuerst diese Fassung an.',
  },
  'language-unknown': {
    en: 'Recaps are composed in German and in English, not in the language “{value}”.',
    de: 'Rückblicke entstehen auf Deutsch und auf Englisch, nicht in der Sprache „{value}“.',
  },
  'event-untitled': {
    en: 'The event needs a title before a recap can be built.',
    de: 'Die Veranstaltung braucht einen Titel, bevor ein Rückblick entstehen kann.',
  },
} as const;

export type MessageCode = keyof typeof MESSAGES;

/**
 * A message in the language of the administrator who is calling; English for everybody else.
 *
 * @param values what stands in the message's braces
 */
export function translate(
  strapi: Core.Strapi,
  code: MessageCode,
  values: Record<string, string | number> = {},
): string {
  return MESSAGES[code][languageOfCaller(strapi)].replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(values[name] ?? hole),
  );
}

/** A language as the administrator who is calling names it: `de-AT` is “Austrian German”. */
export const languageName = (strapi: Core.Strapi, locale: string): string =>
  new Intl.DisplayNames([languageOfCaller(strapi)], { type: 'language' }).of(locale) ?? locale;

/** The language in which the administrator who is calling has the panel, as far as it speaks it. */
export function languageOfCaller(strapi: Core.Strapi): 'en' | 'de' {
  const user = strapi.requestContext.get()?.state?.['user'] as
    { preferedLanguage?: string | null } | undefined;
  return user?.preferedLanguage?.startsWith('de') ? 'de' : 'en';
}
