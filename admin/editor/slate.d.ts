import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';

import type { Block, LinkNode, ListItemNode, TextNode } from '../../composer/blocks';

/** Slate works on Strapi's blocks as they are: no converter, so nothing can get lost in one. */
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: Block | LinkNode | ListItemNode;
    Text: TextNode;
  }
}
