import { Box, Typography } from '@strapi/design-system';
import { Node } from 'slate';
import { useFocused, useSelected } from 'slate-react';
import type { RenderElementProps, RenderLeafProps } from 'slate-react';
import { styled } from 'styled-components';

import type { HeadingBlock, ImageBlock, TextNode } from '../../composer/blocks';
import { Quote, List, Paragraph, Preformatted } from '../components/prose';
import { useText } from '../hooks/useText';
import { fileUrl, isSafeUrl } from '../utils/urls';

// The headline of the article is a field here, so its sections begin at the page's second level.
const HEADINGS = { 1: 'h2', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

const LinkText = styled.span`
  color: ${({ theme }) => theme.colors.primary600};
  text-decoration: underline;
`;

const Heading = styled(Typography)`
  &[data-hint]::before {
    content: attr(data-hint);
    position: absolute;
    color: ${({ theme }) => theme.colors.neutral500};
    font-weight: 400;
    pointer-events: none;
  }
` as typeof Typography;

const Picture = styled.div<{ $isSelected: boolean }>`
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ $isSelected, theme }) =>
    $isSelected ? `0 0 0 2px ${theme.colors.primary600}` : 'none'};

  img {
    max-width: 100%;
    max-height: 40rem;
    height: auto;
    display: block;
  }
`;

/** An element of the article while it is edited; looks as in the preview. */
export function EditedElement({ attributes, children, element }: RenderElementProps) {
  switch (element.type) {
    case 'heading':
      return (
        <EditedHeading attributes={attributes} block={element}>
          {children}
        </EditedHeading>
      );
    case 'quote':
      return (
        <Quote {...attributes}>
          <Paragraph tag="p">{children}</Paragraph>
        </Quote>
      );
    case 'code':
      return (
        <Preformatted {...attributes}>
          <code>{children}</code>
        </Preformatted>
      );
    case 'list': {
      const isOrdered = element.format === 'ordered';
      const list = (
        <List tag={isOrdered ? 'ol' : 'ul'} $ordered={isOrdered} {...attributes}>
          {children}
        </List>
      );
      // A list may hold items alone, for screen readers too.
      return (element.indentLevel ?? 0) > 0 ? <li style={{ listStyle: 'none' }}>{list}</li> : list;
    }
    case 'list-item':
      return (
        <Paragraph tag="li" {...attributes}>
          {children}
        </Paragraph>
      );
    case 'link':
      return (
        <LinkText {...attributes} title={element.url}>
          {children}
        </LinkText>
      );
    case 'image':
      return (
        <EditedImage attributes={attributes} block={element}>
          {children}
        </EditedImage>
      );
    default:
      return (
        <Paragraph tag="p" {...attributes}>
          {children}
        </Paragraph>
      );
  }
}

/** Says what it is as long as it is empty, in the language of the panel. */
function EditedHeading({
  attributes,
  children,
  block,
}: Omit<RenderElementProps, 'element'> & { block: HeadingBlock }) {
  const t = useText();
  return (
    <Heading
      variant="beta"
      tag={HEADINGS[block.level]}
      {...attributes}
      {...(Node.string(block) === '' ? { 'data-hint': t('editor.heading.hint') } : {})}
    >
      {children}
    </Heading>
  );
}

function EditedImage({
  attributes,
  children,
  block,
}: Omit<RenderElementProps, 'element'> & { block: ImageBlock }) {
  const isSelected = useSelected();
  const isFocused = useFocused();
  return (
    <Box {...attributes}>
      {children}
      <Picture contentEditable={false} $isSelected={isSelected && isFocused}>
        {isSafeUrl(block.image.url) ? (
          <img src={fileUrl(block.image.url)} alt={block.image.alternativeText ?? ''} />
        ) : null}
      </Picture>
    </Box>
  );
}

const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

/** How a run of text that a check found is underlined. */
export interface Finding {
  severity?: 'error' | 'warning';
}

const Found = styled.span<{ $severity: 'error' | 'warning' }>`
  text-decoration: underline wavy
    ${({ theme, $severity }) =>
      $severity === 'error' ? theme.colors.danger600 : theme.colors.warning600};
  text-underline-offset: 0.3rem;
  text-decoration-skip-ink: none;
`;

export function EditedText({ attributes, children, leaf }: RenderLeafProps) {
  const { severity } = leaf as TextNode & Finding;
  const marked = MARKS.reduce(
    (text, [mark, Tag]) => (leaf[mark] ? <Tag>{text}</Tag> : text),
    <>{children}</>,
  );
  return (
    <span {...attributes}>{severity ? <Found $severity={severity}>{marked}</Found> : marked}</span>
  );
}
