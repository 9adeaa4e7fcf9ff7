import { Button, Flex } from '@strapi/design-system';

import type { RecapEditing } from '../../../contracts/editing';
import { Article } from '../../components/Article';
import { ConflictFrame } from '../../components/ConflictFrame';
import { useText } from '../../hooks/useText';

import type { BuilderValues } from './values';

interface Props {
  mine: BuilderValues;
  theirs: RecapEditing;
  /** Saves over what is stored. */
  onKeepMine(): void;
  /** Goes on with what is stored. */
  onTakeTheirs(): void;
  onClose(): void;
}

/** Both texts side by side, where somebody else has saved in the meantime. */
export function ConflictDialog({ mine, theirs, onKeepMine, onTakeTheirs, onClose }: Props) {
  const t = useText();
  const article = (text: Pick<BuilderValues, 'kicker' | 'title' | 'teaser' | 'body'>) => (
    <Article
      language={theirs.locale}
      kicker={text.kicker}
      title={text.title ?? ''}
      teaser={text.teaser}
      blocks={text.body}
    />
  );
  return (
    <ConflictFrame
      text="builder.conflict"
      saved={theirs}
      mine={article(mine)}
      theirs={article(theirs.text)}
      back={t('builder.conflict.back')}
      maxWidth="120rem"
      onClose={onClose}
      actions={
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={onTakeTheirs}>
            {t('builder.conflict.takeTheirs')}
          </Button>
          <Button onClick={onKeepMine}>{t('builder.conflict.keepMine')}</Button>
        </Flex>
      }
    />
  );
}
