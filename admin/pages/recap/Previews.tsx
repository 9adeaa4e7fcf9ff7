import { useState } from 'react';

import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import {
  cutAtWord,
  lengthOn,
  newsletterText,
  readingTime,
  SEARCH_LIMITS,
  socialPost,
  wordCount,
} from '../../../composer';
import type { ArticleTexts, Network } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { Article } from '../../components/Article';
import { CopyButton } from '../../components/CopyButton';
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

const NETWORK_NAMES: Record<Network, string> = {
  x: 'X',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  bluesky: 'Bluesky',
};

interface Props {
  stored: Pick<RecapEditing, 'documentId' | 'locale' | 'slug' | 'address'>;
  values: BuilderValues;
}

interface Shown {
  values: BuilderValues;
  language: string;
}

/** The recap as its readers will meet it: as a page, a card, a search result, in a newsletter, in a post, and as machines read it. */
export function Previews({ stored, values }: Props) {
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
      <Preview kind={kind} stored={stored} values={values} />
    </Flex>
  );
}

function Preview({ kind, stored, values }: Props & { kind: Kind }) {
  const { documentId, locale: language, slug, address } = stored;
  const texts: ArticleTexts = {
    title: values.title ?? '',
    teaser: values.teaser ?? '',
    body: values.body,
    language,
    url: address,
  };
  switch (kind) {
    case 'page':
      return <PagePreview values={values} language={language} />;
    case 'card':
      return <CardPreview values={values} language={language} />;
    case 'search':
      return <SearchPreview values={values} address={address ?? slug} />;
    case 'newsletter':
      return (
        <Text language={language} text={newsletterText(texts)} hasAddress={address !== null} />
      );
    case 'structured':
      return <StructuredPreview documentId={documentId} values={values} language={language} />;
    default:
      return (
        <Text
          language={language}
          text={socialPost({ ...texts, network: kind })}
          hasAddress={address !== null}
          network={kind}
        />
      );
  }
}

function Picture({ values, language }: Shown) {
  const file = values.picture?.file;
  return file ? (
    <img
      src={fileUrl(file.thumbnailUrl)}
      alt={values.picture?.alternativeText[language] ?? file.alternativeText ?? ''}
      style={{ width: '100%', height: 'auto', maxHeight: '20rem', objectFit: 'cover' }}
    />
  ) : null;
}

function PagePreview({ values, language }: Shown) {
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
        subtitle={values.subtitle}
        teaser={values.teaser}
        blocks={values.body}
      />
    </Flex>
  );
}

function CardPreview({ values, language }: Shown) {
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

function SearchPreview({ values, address }: { values: BuilderValues; address: string | null }) {
  const { seo, title, teaser } = values;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {(address ?? '…').replace(/^https?:\/\//, '').replaceAll('/', ' › ')}
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

interface TextProps {
  language: string;
  text: string;
  hasAddress: boolean;
  network?: Network;
}

/** A text to be pasted elsewhere. */
function Text({ language, text, hasAddress, network }: TextProps) {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box hasRadius borderColor="neutral200" padding={4}>
        <Post tag="p" lang={language}>
          {text}
        </Post>
      </Box>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {network
            ? t('preview.count', { ...lengthOn(network, text), network: NETWORK_NAMES[network] })
            : null}
        </Typography>
        <CopyButton text={text} />
      </Flex>
      {hasAddress ? null : (
        <Typography variant="pi" textColor="neutral600">
          {t('preview.noAddress')}
        </Typography>
      )}
    </Flex>
  );
}
