import { createElement } from 'react';
import type { ComponentType } from 'react';

import { useStrapiApp } from '@strapi/strapi/admin';

/** What the Media Library gives of a file. */
export interface Asset {
  id: number;
  name: string;
  url: string;
  mime?: string | null;
  width?: number | null;
  height?: number | null;
  alternativeText?: string | null;
  caption?: string | null;
  formats?: Record<string, { url: string } | undefined> | null;
  [attribute: string]: unknown;
}

interface Props {
  allowedTypes: string[];
  multiple: boolean;
  onClose(): void;
  onSelectAssets(assets: Asset[]): void;
}

/** The dialog of Strapi's Media Library; nothing where the project does without it. */
export function MediaLibrary(props: Props) {
  const dialog = useStrapiApp(
    'MediaLibrary',
    ({ components }) => components['media-library'] as ComponentType<Props> | undefined,
  );
  return dialog ? createElement(dialog, props) : null;
}
