import type { AttributeLabels, TypeLabels } from '../../content-types/labels/labels';
import { PLUGIN_ID } from '../../content-types/uids';
import type { TopicOwner } from '../../composer/topic-sentence';
import { isTopicOwner } from '../fields/topic-owner';

/** The type of input that shows an enumeration's values in words (see `Choice`). */
export const CHOICE_FIELD = `${PLUGIN_ID}-choice`;

/** The type of input that shows the sentence of a topic (see `Topic`); what is stored stays a string. */
export const TOPIC_FIELD = `${PLUGIN_ID}-topic`;

export interface Choice {
  value: string;
  label: string;
}

/** The part of a field of the Content Manager's form that has words. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  type: string;
  options?: Choice[];
  topicOf?: TopicOwner['type'];
}

/** Words in the language of the panel, beside those that were stored. */
export interface Words {
  stored: TypeLabels;
  shown: TypeLabels;
}

/** What an administrator typed stays: only a text that is still ours is replaced. */
const replace = (text: string, stored: string | undefined, shown: string | undefined): string =>
  text === stored && shown !== undefined ? shown : text;

export const choices = (values: Record<string, string>): Choice[] =>
  Object.entries(values).map(([value, label]) => ({ value, label }));

/** A label of a form, a column or a filter in the language of the panel. */
export const translateLabel = (name: string, label: string, { stored, shown }: Words): string =>
  replace(label, stored.attributes[name]?.label, shown.attributes[name]?.label);

/** The words for the values of an attribute, if it has such. */
export const valuesOf = (name: string, { shown }: Words): AttributeLabels['values'] =>
  shown.attributes[name]?.values;

/** A field of a form with label, hint and choices in the language of the panel. */
export function translateField<Any extends Field>(field: Any, words: Words): Any {
  const values = valuesOf(field.name, words);
  return {
    ...field,
    label: translateLabel(field.name, field.label, words),
    hint: replace(
      field.hint ?? '',
      words.stored.attributes[field.name]?.hint,
      words.shown.attributes[field.name]?.hint,
    ),
    ...(values && field.type === 'enumeration'
      ? { type: CHOICE_FIELD, options: choices(values) }
      : {}),
  };
}

/**
 * The field with the input that shows its sentence, where it is the topic of an event or a talk.
 *
 * @param key of the labels of the form's type
 */
export const withSentence = <Any extends Field>(field: Any, key: string | undefined): Any =>
  field.name === 'topic' && field.type === 'string' && isTopicOwner(key)
    ? { ...field, type: TOPIC_FIELD, topicOf: key }
    : field;
