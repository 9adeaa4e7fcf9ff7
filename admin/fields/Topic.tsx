import { lazy, Suspense } from 'react';

import { Flex } from '@strapi/design-system';
import { InputRenderer } from '@strapi/strapi/admin';
import type { InputProps } from '@strapi/strapi/admin';

import type { TopicOwner } from '../../composer/topic-sentence';

const TopicSentence = lazy(() => import('./TopicSentence'));

interface Props extends Omit<InputProps, 'type' | 'options'> {
  /** From the layout: whose topic it is. */
  topicOf: TopicOwner['type'];
}

/** Strapi's own input for a line of text, and below it the sentence that a recap makes of it. */
export const Topic = ({ topicOf, ...props }: Props) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <InputRenderer {...props} type="string" />
    <Suspense fallback={null}>
      <TopicSentence name={props.name} topicOf={topicOf} />
    </Suspense>
  </Flex>
);
