import { InputRenderer } from '@strapi/strapi/admin';

type Props = Extract<Parameters<typeof InputRenderer>[0], { type: 'enumeration' }>;

/** Strapi's own select for an enumeration; the layout brings the words for its values. */
export const Choice = (props: Omit<Props, 'type'>) => (
  <InputRenderer {...props} type="enumeration" />
);
