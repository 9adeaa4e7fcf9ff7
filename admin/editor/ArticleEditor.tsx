import { memo, useCallback, useImperativeHandle, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';

import { Box } from '@strapi/design-system';
import { Editor, Element, Node, Range, Transforms } from 'slate';
import type { BaseRange } from 'slate';
import { Editable, ReactEditor, Slate } from 'slate-react';
import { styled } from 'styled-components';

import type { Block } from '../../composer/blocks';

import { MediaLibrary } from '../components/MediaLibrary';
import { BELOW_HEADER } from '../hooks/useHeaderHeight';

import {
  indent,
  insertImages,
  insertSection,
  linkAt,
  removeLink,
  setLink,
  toggleMark,
} from './commands';
import type { Mark } from './commands';
import { createArticleEditor } from './createEditor';
import { EditedElement, EditedText } from './elements';
import { imageOf } from './image';
import { LinkDialog } from './LinkDialog';
import { rangeOf } from './places';
import type { TextPlace } from './places';
import { takeSelection } from './selection';
import { Toolbar } from './Toolbar';
import { useMarks } from './useMarks';
import type { Marked } from './useMarks';

export interface ArticleEditorHandle {
  /** Replaces the text; one step in the history, and what stays the same is not touched. */
  setBlocks(blocks: readonly Block[]): void;
  /** Puts an empty heading and paragraph before a block, with the cursor in the heading. */
  insertSection(at: number): void;
  /** Underlines what the checks found; what was underlined before is not any more. */
  mark(marked: readonly Marked[]): void;
  /** Scrolls to a place and selects it. */
  reveal(place: TextPlace): void;
}

interface Props {
  /** What it starts with; later changes come through the handle. */
  initialBlocks: Block[];
  onChange(blocks: Block[]): void;
  /** BCP 47 */
  language: string;
  label: string;
  isDisabled?: boolean;
  /** The block at the cursor; undefined where there is none. */
  onBlock?(index: number | undefined): void;
  handle?: Ref<ArticleEditorHandle>;
}

const MARK_KEYS: Record<string, Mark> = { b: 'bold', i: 'italic', u: 'underline' };

const Surface = styled(Editable)`
  outline: 1px solid transparent;
  outline-offset: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
  hyphens: auto;

  &:focus-visible {
    outline-color: ${({ theme }) => theme.colors.primary600};
  }

  & > * + * {
    margin-block-start: ${({ theme }) => theme.spaces[4]};
  }
`;

/** Renders with the text alone, not with the page around it: see `takeSelection`. */
const StillSurface = memo(Surface);

const Bar = styled(Box)`
  position: sticky;
  inset-block-start: ${BELOW_HEADER};
  z-index: 1;
`;

const EMPTY: Block = { type: 'paragraph', children: [{ type: 'text', text: '' }] };

/** Slate changes what it is given in place. */
const ownCopy = (blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [structuredClone(EMPTY)] : structuredClone([...blocks]);

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function replaceBlocks(editor: Editor, blocks: readonly Block[]): void {
  const next = ownCopy(blocks);
  const now = editor.children;
  let start = 0;
  while (start < now.length && start < next.length && same(now[start], next[start])) {
    start += 1;
  }
  let end = 0;
  while (
    end < now.length - start &&
    end < next.length - start &&
    same(now[now.length - 1 - end], next[next.length - 1 - end])
  ) {
    end += 1;
  }
  const gone = now.length - end - start;
  Editor.withoutNormalizing(editor, () => {
    Transforms.deselect(editor);
    for (let count = 0; count < gone; count += 1) {
      Transforms.removeNodes(editor, { at: [start] });
    }
    Transforms.insertNodes(editor, next.slice(start, next.length - end), { at: [start] });
  });
}

/** The text of an article, edited in place, as Strapi's blocks. Renders with the text alone, not with the page. */
export const ArticleEditor = memo(function ArticleEditor({
  initialBlocks,
  onChange,
  language,
  label,
  isDisabled = false,
  onBlock,
  handle,
}: Props) {
  const [editor] = useState(createArticleEditor);
  const [value] = useState(() => ownCopy(initialBlocks));
  const [linking, setLinking] = useState<BaseRange | null>(null);
  const { decorate, mark } = useMarks(editor);

  useImperativeHandle(
    handle,
    () => ({
      setBlocks: (blocks) => replaceBlocks(editor, blocks),
      mark,
      insertSection: (at) => insertSection(editor, at),
      reveal: (place) => {
        const range = rangeOf(editor, place);
        if (range) {
          Transforms.select(editor, range);
          ReactEditor.focus(editor);
          ReactEditor.toDOMNode(editor, Node.get(editor, [place.block])).scrollIntoView({
            block: 'center',
          });
        }
      },
    }),
    [editor, mark],
  );

  const openLink = useCallback(() => setLinking(editor.selection), [editor]);
  const [isChoosing, setIsChoosing] = useState(false);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const withModifier = event.ctrlKey || event.metaKey;
      if (withModifier || event.key === 'Tab') {
        takeSelection(editor);
      }
      const mark = withModifier && !event.shiftKey ? MARK_KEYS[event.key.toLowerCase()] : undefined;
      if (mark) {
        event.preventDefault();
        toggleMark(editor, mark);
      } else if (withModifier && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openLink();
      } else if (event.key === 'Tab' && !withModifier && !event.altKey) {
        // Outside of a list Tab leaves the text, as everywhere.
        if (indent(editor, event.shiftKey ? 'out' : 'in')) {
          event.preventDefault();
        }
      }
    },
    [editor, openLink],
  );

  const finishLink = (change?: () => void) => {
    setLinking(null);
    if (change && linking) {
      Transforms.select(editor, linking);
      change();
    }
    ReactEditor.focus(editor);
  };

  return (
    <Slate
      editor={editor}
      initialValue={value}
      onChange={(blocks) => {
        onBlock?.(editor.selection?.anchor.path[0]);
        if (editor.operations.some(({ type }) => type !== 'set_selection')) {
          onChange(
            blocks.filter(
              (block): block is Block =>
                Element.isElement(block) && block.type !== 'link' && block.type !== 'list-item',
            ),
          );
        }
      }}
    >
      <Bar background="neutral0" paddingTop={2} paddingBottom={3}>
        <Toolbar disabled={isDisabled} onLink={openLink} onPicture={() => setIsChoosing(true)} />
      </Bar>
      <StillSurface
        lang={language}
        aria-label={label}
        aria-multiline
        role="textbox"
        readOnly={isDisabled}
        renderElement={EditedElement}
        renderLeaf={EditedText}
        decorate={decorate}
        onKeyDown={onKeyDown}
        spellCheck
      />
      {linking ? (
        <LinkDialog
          url={linkAt(editor)?.link.url ?? ''}
          exists={linkAt(editor) !== undefined}
          needsText={Range.isCollapsed(linking) && linkAt(editor) === undefined}
          onSave={(url, text) => finishLink(() => setLink(editor, url, text))}
          onRemove={() => finishLink(() => removeLink(editor))}
          onClose={() => finishLink()}
        />
      ) : null}
      {isChoosing ? (
        <MediaLibrary
          allowedTypes={['images']}
          multiple
          onClose={() => setIsChoosing(false)}
          onSelectAssets={(assets) => {
            setIsChoosing(false);
            insertImages(editor, assets.map(imageOf));
          }}
        />
      ) : null}
    </Slate>
  );
});
