export * from './blocks';
export * from './draft';
export * from './facts';
export * from './check';
export { cleanLine, cleanText, normalizeText } from './clean';
export { compose } from './compose';
export type { ComposeOptions } from './compose';
export { creditLine } from './credit';
export { knowsLanguage, languageFor, UnknownLanguageError } from './language';
export type { Language, LanguageFactory } from './language';
export { spanOf } from './language/dates';
export type { DateSpan } from './language/dates';
export { proposeGrammar } from './language/de/grammar';
export { sampleSentence } from './language/de/organizations';
export { familyName, fullName, plainName } from './language/names';
export { EventNotHeldError, obstacleTo } from './obstacle';
export type { NotHeld, Obstacle } from './obstacle';
export * from './recipes';
export { blocksToHtml, escapeHtml } from './render/html';
export { blocksToMarkdown } from './render/markdown';
export {
  BLUESKY_LIMIT,
  lengthOn,
  LINKEDIN_LIMIT,
  MASTODON_LIMIT,
  X_LIMIT,
} from './render/networks';
export type { Network } from './render/networks';
export { NEWSLETTER_LIMIT, newsletterText } from './render/newsletter';
export { readingTime, wordCount } from './render/reading';
export { socialPost } from './render/social';
export type { Handle, SocialPost } from './render/social';
export { blocksToText } from './render/text';
export type { ArticleTexts } from './render/excerpt';
export { possibleLeads } from './sections/lead-plan';
export { cutAtSentence, cutAtWord, sentencesOf } from './sentences';
export { topicSentence } from './topic-sentence';
export type { TopicOwner } from './topic-sentence';
export { checkStyle, CREDIT_FORMS, DEFAULT_STYLE, GENDER_FORMS } from './style';
export { QUOTATION_MARKS } from './language/quotes';
export type { QuotationStyle } from './language/quotes';
export type { CreditForm, GenderForm, HouseStyle } from './style';
export { baseLanguage, resolveText } from './localized-text';
export type { LocalizedText } from './localized-text';
export * from './merge';
