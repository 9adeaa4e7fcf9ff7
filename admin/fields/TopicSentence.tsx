import { Box, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';

import { knowsLanguage } from '../../composer/language';
import { topicSentence } from '../../composer/topic-sentence';
import type { TopicOwner } from '../../composer/topic-sentence';
import { useSettled } from '../hooks/useSettled';
import { useText } from '../hooks/useText';

import { topicOwner } from './topic-owner';
import { useLanguage } from './useLanguage';

interface Props {
  name: string;
  topicOf: TopicOwner['type'];
}

/** What the composer makes of the topic while it is typed: wrong articles and cases show at once. */
export default function TopicSentence({ name, topicOf }: Props) {
  const t = useText();
  const { language } = useLanguage([]);
  const { value } = useField<unknown>(name);
  const values = useForm('TopicSentence', (state) => state.values as Record<string, unknown>);
  // Read out when typing rests, rather than at every key.
  const topic = useSettled(typeof value === 'string' ? value.trim() : '');
  if (!knowsLanguage(language)) {
    return null;
  }
  const sentence = topicSentence(language, topic, topicOwner(topicOf, values));
  return (
    <Box padding={4} hasRadius background="neutral100" borderColor="neutral200" aria-live="polite">
      {sentence === undefined ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t(topic === '' ? 'topic.empty' : 'topic.inTitle')}
        </Typography>
      ) : (
        <>
          <Typography tag="p" lang={language} style={{ overflowWrap: 'anywhere' }}>
            {sentence}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('topic.check')}
          </Typography>
        </>
      )}
    </Box>
  );
}
