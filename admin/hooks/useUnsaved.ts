import { useForm } from '@strapi/strapi/admin';

/**
 * Whether the Content Manager's form around it has changes that are not saved. Whatever has the entry fetched
 * anew throws them away without a word, so no action of ours that writes may run then.
 */
export const useUnsaved = (): boolean =>
  useForm('Unsaved', (state) => state.modified, false) ?? false;
