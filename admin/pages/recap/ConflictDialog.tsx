import { useMemo } from 'react';

import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { differencesOf } from '../../../composer';
import { canonical } from '../../../composer/canonical';
import type { RecapEditing } from '../../../contracts/editing';
import { Article } from '../../components/Article';
import { ConflictFrame } from '../../components/ConflictFrame';
import { useText } from '../../hooks/useText';
import type { TextKey } from '../../hooks/useText';

import type { BuilderValues } from './values';

interface Props {
  mine: BuilderValues;
  theirs: RecapEditing;
  /** Keeping mine keeps its article as a whole. */
  isWhole: boolean;
  /** Goes on with what `keepMine` makes of both. */
  onKeepMine(): void;
  /** Goes on with what is stored. */
  onTakeTheirs(): void;
  onClose(): void;
}

type Field = keyof RecapEditing['text'];

/** What an editor calls the fields, in the order of the page. */
const NAMES: Partial<Record<Field, TextKey>> = {
  kicker: 'builder.kicker',
  title: 'builder.title.field',
  subtitle: 'builder.subtitle',
  teaser: 'builder.teaser',
  picture: 'builder.conflict.picture',
  authorName: 'builder.conflict.author',
  seo: 'builder.conflict.seo',
};

/** Both texts side by side with what differs marked, where somebody else has saved in the meantime. */
export function ConflictDialog({
  mine,
  theirs,
  isWhole,
  onKeepMine,
  onTakeTheirs,
  onClose,
}: Props) {
  const t = useText();
  const { formatList } = useIntl();
  const { text } = theirs;
  const blocks = useMemo(() => differencesOf(mine.body, text.body), [mine.body, text.body]);
  const differs = (field: Field): boolean => canonical(mine[field]) !== canonical(text[field]);
  const passages = Math.max(blocks.one.size, blocks.other.size);
  const different = [
    ...(Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((field) =>
      differs(field) ? t(NAMES[field] as TextKey) : [],
    ),
    ...(passages > 0 ? [t('builder.conflict.passages', { count: passages })] : []),
  ];
  const article = (
    shown: Pick<BuilderValues, 'kicker' | 'title' | 'subtitle' | 'teaser' | 'body'>,
    marked: ReadonlySet<number>,
  ) => (
    <Article
      language={theirs.locale}
      kicker={shown.kicker}
      title={shown.title ?? ''}
      subtitle={shown.subtitle}
      teaser={shown.teaser}
      blocks={shown.body}
      marked={marked}
      isMarked={differs}
    />
  );
  return (
    <ConflictFrame
      text="builder.conflict"
      saved={theirs}
      mine={article(mine, blocks.one)}
      theirs={article(text, blocks.other)}
      back={t('builder.conflict.back')}
      maxWidth="120rem"
      onClose={onClose}
      summary={
        <>
          {different.length > 0 ? (
            <Typography fontWeight="semiBold">
              {t('builder.conflict.different', { what: formatList(different) })}
            </Typography>
          ) : null}
          {isWhole ? <Typography>{t('builder.conflict.composed')}</Typography> : null}
        </>
      }
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
