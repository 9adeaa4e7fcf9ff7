import { memo, useState } from 'react';

import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Image, Trash } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';

import type { EditedPicture, PictureFile } from '../../../contracts/editing';
import { MediaLibrary } from '../../components/MediaLibrary';
import type { Asset } from '../../components/MediaLibrary';
import { useText } from '../../hooks/useText';
import { fileUrl } from '../../utils/urls';

const EMPTY: Omit<EditedPicture, 'file'> = {
  alternativeText: {},
  caption: {},
  decorative: false,
  credit: null,
  license: null,
  licenseUrl: null,
};

const fileOf = (asset: Asset): PictureFile => ({
  id: asset.id,
  name: asset.name,
  url: asset.url,
  mime: asset.mime ?? null,
  width: asset.width ?? null,
  height: asset.height ?? null,
  alternativeText: asset.alternativeText ?? null,
  caption: asset.caption ?? null,
  thumbnailUrl: asset.formats?.['small']?.url ?? asset.formats?.['thumbnail']?.url ?? asset.url,
});

/** The picture of the article with what belongs to it: alternative text, caption, credit. */
export const PictureField = memo(function PictureField({ language }: { language: string }) {
  const t = useText();
  const { value: picture, onChange } = useField<EditedPicture | null>('picture');
  const [isChoosing, setIsChoosing] = useState(false);
  const file = picture?.file;
  const set = (change: Partial<EditedPicture>) =>
    onChange('picture', { file: null, ...EMPTY, ...picture, ...change });

  return (
    <Box>
      {file ? (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <img
            src={fileUrl(file.url)}
            alt={picture.alternativeText[language] ?? file.alternativeText ?? ''}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            style={{ width: '100%', height: 'auto', maxHeight: '24rem', objectFit: 'cover' }}
          />
          <Grid.Root gap={3}>
            <PictureText
              name="caption"
              value={picture.caption[language] ?? ''}
              placeholder={file.caption ?? undefined}
              onChange={(text) => set({ caption: { ...picture.caption, [language]: text } })}
            />
            <PictureText
              name="credit"
              value={picture.credit ?? ''}
              onChange={(text) => set({ credit: text || null })}
            />
            <PictureText
              name="alternativeText"
              value={picture.alternativeText[language] ?? ''}
              placeholder={file.alternativeText ?? undefined}
              isDisabled={picture.decorative}
              onChange={(text) =>
                set({ alternativeText: { ...picture.alternativeText, [language]: text } })
              }
            />
            <Grid.Item col={6} xs={12} alignItems="end">
              <Checkbox
                checked={picture.decorative}
                onCheckedChange={(checked) => set({ decorative: checked === true })}
              >
                {t('builder.picture.decorative')}
              </Checkbox>
            </Grid.Item>
          </Grid.Root>
          <Flex gap={2} wrap="wrap">
            <Button
              size="S"
              variant="tertiary"
              startIcon={<Image />}
              onClick={() => setIsChoosing(true)}
            >
              {t('builder.picture.change')}
            </Button>
            <Button
              size="S"
              variant="danger-light"
              startIcon={<Trash />}
              onClick={() => onChange('picture', null)}
            >
              {t('builder.picture.remove')}
            </Button>
          </Flex>
        </Flex>
      ) : (
        <Flex
          direction="column"
          gap={2}
          padding={6}
          hasRadius
          borderStyle="dashed"
          borderWidth="1px"
          borderColor="neutral300"
        >
          <Typography textColor="neutral600">{t('builder.picture.none')}</Typography>
          <Button variant="secondary" startIcon={<Image />} onClick={() => setIsChoosing(true)}>
            {t('builder.picture.choose')}
          </Button>
        </Flex>
      )}
      {isChoosing ? (
        <MediaLibrary
          allowedTypes={['images']}
          multiple={false}
          onClose={() => setIsChoosing(false)}
          onSelectAssets={([asset]) => {
            setIsChoosing(false);
            if (asset) {
              set({ file: fileOf(asset) });
            }
          }}
        />
      ) : null}
    </Box>
  );
});

interface PictureTextProps {
  name: 'caption' | 'credit' | 'alternativeText';
  value: string;
  placeholder?: string;
  isDisabled?: boolean;
  onChange(text: string): void;
}

function PictureText({ name, value, placeholder, isDisabled, onChange }: PictureTextProps) {
  const t = useText();
  const { error } = useField(`picture.${name}`);
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root error={error}>
        <Field.Label>{t(`builder.picture.${name}`)}</Field.Label>
        <TextInput
          size="S"
          name={`picture.${name}`}
          value={value}
          placeholder={placeholder}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.value)}
        />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
}
