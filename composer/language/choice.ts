import { hash } from '../variation';

/** One of several wordings, by the content that they are for: the same facts always give the same one. */
export function oneOf<Option>(seed: string, options: readonly [Option, ...Option[]]): Option {
  return options[hash(seed) % options.length] ?? options[0];
}
