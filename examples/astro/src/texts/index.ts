import type { Language } from '../languages';

import { de } from './de';
import type { Texts } from './de';
import { en } from './en';

export type { Texts };

const TEXTS: Record<Language, Texts> = { de, en };

export const textsIn = (language: Language): Texts => TEXTS[language];
