import { useState } from 'react';
import type { ReactNode } from 'react';

import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import {
  cutAtWord,
  newsletterText,
  readingTime,
  SEARCH_LIMITS,
  socialPost,
  wordCount,
} from '../../../composer';
import type { ArticleTexts, Network } from '../../../composer';
import { Article } from '../../components/Article';
import { useText } from '../../hooks/useText';
import { fileUrl } from '../../utils/urls';

import { StructuredPreview } from './StructuredPreview';
import type { BuilderValues } from './values';

const KINDS = [
  'page',
  'card',
  'search',
  'newsletter',
  'x',
  'mastodon',
  'linkedin',
  'bluesky',
  'structured',
] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  documentId: string;
  values: BuilderValues;
  language: string;
  slug: string | null;
}

/** The recap as its readers will meet it: as a page, a card, a search result, in a newsletter, in a post, and as machines read it. */
export function Previews({ documentId, values, language, slug }: Props) {
  const t = useText();
  const [kind, setKind] = useState<Kind>('page');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SingleSelect
        size="S"
        aria-label={t('preview.kind')}
        value={kind}
        onChange={(next) => setKind(next as Kind)}
      >
        {KINDS.map((name) => (
          <SingleSelectOption key={name} value={name}>
            {t(`preview.${name}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Preview
        kind={kind}
        documentId={documentId}
        values={values}
        language={language}
        slug={slug}
      />
    </Flex>
  );
}

function Preview({ kind, documentId, values, language, slug }: Props & { kind: Kind }) {
  const texts: ArticleTexts = {
    title: values.title ?? '',
    teaser: values.teaser ?? '',
    body: values.body,
    language,
    url: `https://www.example.org/${slug ?? ''}`,
  };
  switch (kind) {
    case 'page':
      return <PagePreview values={values} language={language} />;
    case 'card':
      return <CardPreview values={values} language={language} />;
    case 'search':
      return <SearchPreview values={values} slug={slug} />;
    case 'newsletter':
      return <Text language={language}>{newsletterText(texts)}</Text>;
    case 'structured':
      return <StructuredPreview documentId={documentId} values={values} language={language} />;
    default:
      return (
        <Text language={language}>{socialPost({ ...texts, network: kind satisfies Network })}</Text>
      );
  }
}

function Picture({ values, language }: Pick<Props, 'values' | 'language'>) {
  const file = values.picture?.file;
  return file ? (
    <img
      src={fileUrl(file.thumbnailUrl)}
      alt={values.picture?.alternativeText[language] ?? file.alternativeText ?? ''}
      style={{ width: '100%', height: 'auto', maxHeight: '20rem', objectFit: 'cover' }}
    />
  ) : null;
}

function PagePreview({ values, language }: Pick<Props, 'values' | 'language'>) {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" textColor="neutral600">
        {t('preview.length', {
          words: wordCount(values.body, language),
          minutes: readingTime(values.body, language),
        })}
      </Typography>
      <Picture values={values} language={language} />
      <Article
        language={language}
        kicker={values.kicker}
        title={values.title ?? ''}
        teaser={values.teaser}
        blocks={values.body}
      />
    </Flex>
  );
}

function CardPreview({ values, language }: Pick<Props, 'values' | 'language'>) {
  return (
    <Box hasRadius borderColor="neutral200" lang={language}>
      <Picture values={values} language={language} />
      <Flex direction="column" alignItems="stretch" gap={2} padding={4}>
        <Typography variant="sigma" textColor="neutral600">
          {values.kicker}
        </Typography>
        <Typography variant="delta" tag="p">
          {values.title}
        </Typography>
        <Typography textColor="neutral700">{values.teaser}</Typography>
      </Flex>
    </Box>
  );
}

function SearchPreview({ values, slug }: Pick<Props, 'values' | 'slug'>) {
  const { seo, title, teaser } = values;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {`www.example.org › ${slug ?? '…'}`}
      </Typography>
      <Typography variant="delta" tag="p" textColor="primary600">
        {cutAtWord(seo.title ?? title ?? '', SEARCH_LIMITS.title)}
      </Typography>
      <Typography textColor="neutral700">
        {cutAtWord(seo.description ?? teaser ?? '', SEARCH_LIMITS.description)}
      </Typography>
    </Flex>
  );
}

const Post = styled(Typography)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

function Text({ language, children }: { language: string; children: ReactNode }) {
  return (
    <Box hasRadius borderColor="neutral200" padding={4}>
      <Post tag="p" lang={language}>
        {children}
      </Post>
    </Box>
  );
}
