import { Fragment } from 'react';
import type { ReactNode } from 'react';

import { Link, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Block, InlineNode, ListBlock, TextNode } from '../../composer/blocks';
import { fileUrl, isSafeUrl } from '../utils/urls';

import { List, Paragraph, Preformatted, Quote } from './prose';

/**
 * Strapi's rich text as React elements. Text stays text: nothing in it can become markup, and links lead
 * only where a browser may safely go.
 */
export function Blocks({ blocks, marked }: { blocks: Block[]; marked?: ReadonlySet<number> }) {
  // Blocks have no identity; the list is only ever replaced as a whole.
  return blocks.map((block, index) =>
    marked?.has(index) ? (
      <Marked key={index} data-marked>
        <BlockElement block={block} />
      </Marked>
    ) : (
      <BlockElement key={index} block={block} />
    ),
  );
}

/** Around what is pointed at. */
export const Marked = styled.div`
  background: ${({ theme }) => theme.colors.primary100};
  box-shadow: 0 0 0 0.4rem ${({ theme }) => theme.colors.primary100};
`;

function BlockElement({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      // The headline of the article is the page's second level, so its sections begin at the third.
      return (
        <Typography variant="beta" tag={HEADINGS[block.level]}>
          {inline(block.children)}
        </Typography>
      );
    case 'quote':
      return (
        <Quote>
          <Paragraph tag="p">{inline(block.children)}</Paragraph>
        </Quote>
      );
    case 'code':
      return (
        <Preformatted>
          <code>{inline(block.children)}</code>
        </Preformatted>
      );
    case 'list':
      return <ListElement list={block} />;
    case 'image':
      return isSafeUrl(block.image.url) ? (
        <img
          src={fileUrl(block.image.url)}
          alt={block.image.alternativeText ?? ''}
          style={{ maxWidth: '100%', height: 'auto' }}
        />
      ) : null;
    default:
      return <Paragraph tag="p">{inline(block.children)}</Paragraph>;
  }
}

const HEADINGS = { 1: 'h3', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const;

function ListElement({ list }: { list: ListBlock }) {
  const isOrdered = list.format === 'ordered';
  return (
    <List tag={isOrdered ? 'ol' : 'ul'} $ordered={isOrdered}>
      {list.children.map((item, index) => (
        <li key={index}>
          {item.type === 'list' ? (
            <ListElement list={item} />
          ) : (
            <Paragraph tag="span">{inline(item.children)}</Paragraph>
          )}
        </li>
      ))}
    </List>
  );
}

const inline = (nodes: InlineNode[]): ReactNode =>
  nodes.map((node, index) =>
    node.type === 'link' ? (
      <LinkElement key={index} url={node.url}>
        {node.children.map(marked)}
      </LinkElement>
    ) : (
      <Fragment key={index}>{marked(node)}</Fragment>
    ),
  );

const LinkElement = ({ url, children }: { url: string; children: ReactNode }) =>
  isSafeUrl(url) ? (
    <Link href={url} target="_blank" rel="noopener noreferrer" isExternal>
      {children}
    </Link>
  ) : (
    <>{children}</>
  );

const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function marked(node: TextNode, key: number | string = 0): ReactNode {
  return MARKS.reduce<ReactNode>(
    (text, [mark, Tag]) => (node[mark] ? <Tag key={key}>{text}</Tag> : text),
    node.text,
  );
}
