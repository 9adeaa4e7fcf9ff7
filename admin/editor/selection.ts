import { Range, Transforms } from 'slate';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * Tells Slate what the browser has selected. Slate learns of it up to 100 ms later, and puts its own selection back at
 * every rendering: without, a shortcut would format what was selected before, and a rendering of ours would undo what
 * somebody has just selected.
 */
export function takeSelection(editor: Editor): void {
  const selection = getSelection();
  if (
    !selection?.anchorNode ||
    !ReactEditor.isFocused(editor) ||
    ReactEditor.isComposing(editor) ||
    !ReactEditor.hasDOMNode(editor, selection.anchorNode, { editable: true })
  ) {
    return;
  }
  const range = ReactEditor.toSlateRange(editor, selection, {
    exactMatch: false,
    suppressThrow: true,
  });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) {
    Transforms.select(editor, range);
  }
}
