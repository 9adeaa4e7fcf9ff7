import type { Place } from './findings';

/**
 * Where a finding is, in the names of a recap's attributes: `['body', '3']`, `['picture', 'credit']`, `['seo', 'title']`.
 * An entry is named by its type, a language by `locale`.
 */
export function pathOfPlace(place: Place): string[] {
  switch (place.field) {
    case 'seoTitle':
      return ['seo', 'title'];
    case 'seoDescription':
      return ['seo', 'description'];
    case 'body':
      return place.block === undefined
        ? ['body']
        : ['body', String(place.block), ...(place.path ?? []).map(String)];
    case 'picture':
    case 'gallery':
      return [place.field, ...(place.index === undefined ? [] : [String(place.index)]), place.part];
    case 'links':
      return ['links', String(place.index), place.part];
    case 'entry':
      return [place.type];
    case 'languages':
      return ['locale'];
    default:
      return [place.field];
  }
}
