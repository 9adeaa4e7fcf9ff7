import type { ReactNode } from 'react';

import {
  Flex,
  IconButton,
  IconButtonGroup,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { ArrowClockwise, Bold, BulletList, Image, Italic, Link, NumberList } from '@strapi/icons';
import { ReactEditor, useSlate } from 'slate-react';

import { useText } from '../hooks/useText';
import type { TextKey } from '../hooks/useText';

import { isMarked, linkAt, setStyle, styleOf, toggleMark } from './commands';
import type { BlockStyle, Mark } from './commands';
import { takeSelection } from './selection';

const STYLES: readonly BlockStyle[] = [
  'paragraph',
  'heading-2',
  'heading-3',
  'heading-4',
  'quote',
  'code',
];

const MARKS: readonly { mark: Mark; icon: ReactNode; shortcut: string }[] = [
  { mark: 'bold', icon: <Bold />, shortcut: 'B' },
  { mark: 'italic', icon: <Italic />, shortcut: 'I' },
];

const LISTS = [
  { style: 'unordered', icon: <BulletList /> },
  { style: 'ordered', icon: <NumberList /> },
] as const;

interface Props {
  disabled: boolean;
  onLink(): void;
  onPicture(): void;
}

/** What can be done with the selected words. A button keeps the selection: it acts before it takes the focus. */
export function Toolbar({ disabled, onLink, onPicture }: Props) {
  const t = useText();
  const editor = useSlate();
  const style = styleOf(editor);
  const { undos, redos } = editor.history;
  const act = (action: () => void) => ({
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => {
      takeSelection(editor);
      action();
      ReactEditor.focus(editor);
    },
  });
  const isList = style === 'ordered' || style === 'unordered';
  return (
    <Flex role="toolbar" aria-label={t('editor.toolbar')} gap={2} wrap="wrap">
      <SingleSelect
        size="S"
        aria-label={t('editor.style')}
        value={isList || style === undefined ? '' : style}
        placeholder={t(isList ? `editor.style.${style}` : 'editor.style.paragraph')}
        disabled={disabled || style === undefined}
        onChange={(next) => {
          setStyle(editor, next as BlockStyle);
          // The menu gives the focus back to its button when it closes.
          setTimeout(() => ReactEditor.focus(editor));
        }}
      >
        {STYLES.map((name) => (
          <SingleSelectOption key={name} value={name}>
            {t(`editor.style.${name}` as TextKey)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <IconButtonGroup>
        {MARKS.map(({ mark, icon, shortcut }) => (
          <IconButton
            key={mark}
            label={t('editor.shortcut', { name: t(`editor.${mark}` as TextKey), key: shortcut })}
            aria-pressed={isMarked(editor, mark)}
            variant={isMarked(editor, mark) ? 'secondary' : 'tertiary'}
            disabled={disabled}
            {...act(() => toggleMark(editor, mark))}
          >
            {icon}
          </IconButton>
        ))}
        <IconButton
          label={t('editor.shortcut', { name: t('editor.link'), key: 'K' })}
          aria-pressed={linkAt(editor) !== undefined}
          disabled={disabled}
          onMouseDown={(event: { preventDefault(): void }) => event.preventDefault()}
          onClick={onLink}
        >
          <Link />
        </IconButton>
        <IconButton label={t('editor.picture')} disabled={disabled} onClick={onPicture}>
          <Image />
        </IconButton>
      </IconButtonGroup>
      <IconButtonGroup>
        {LISTS.map(({ style: list, icon }) => (
          <IconButton
            key={list}
            label={t(`editor.style.${list}`)}
            aria-pressed={style === list}
            variant={style === list ? 'secondary' : 'tertiary'}
            disabled={disabled}
            {...act(() => setStyle(editor, list))}
          >
            {icon}
          </IconButton>
        ))}
      </IconButtonGroup>
      <IconButtonGroup>
        <IconButton
          label={t('editor.shortcut', { name: t('editor.undo'), key: 'Z' })}
          disabled={disabled || undos.length === 0}
          {...act(() => editor.undo())}
        >
          <ArrowClockwise style={{ transform: 'scaleX(-1)' }} />
        </IconButton>
        <IconButton
          label={t('editor.redo')}
          disabled={disabled || redos.length === 0}
          {...act(() => editor.redo())}
        >
          <ArrowClockwise />
        </IconButton>
      </IconButtonGroup>
    </Flex>
  );
}
