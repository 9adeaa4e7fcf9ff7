/** The words of the Content Manager's forms and lists in one language; `en.json` is what Strapi stores first. */

export interface AttributeLabels {
  label: string;
  /** One short sentence, where the label alone leaves a question open. */
  hint?: string;
  /** Of an enumeration, each of its values. */
  values?: Record<string, string>;
}

export interface TypeLabels {
  name: string;
  attributes: Record<string, AttributeLabels>;
}

/** By a type's singular name or a component's uid. */
export type Labels = Record<string, TypeLabels>;
