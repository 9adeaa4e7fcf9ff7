/** A title that only says what kind of item it is, as it stands in a sentence. */
export interface Genre {
  /** `plant tour` */
  name: string;
  /** What those who gave it did; none where nobody is said to have done it. */
  verbs: readonly string[];
}

const GENRES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:laudation|speech|address|lecture|keynote|remarks)$/iu, ['gave', 'delivered']],
  [/\b(?:tour|walk|excursion)$/iu, ['led', 'gave']],
  [/\b(?:discussion|debate|q&a)$/iu, ['led', 'hosted']],
  [/\belections?$/iu, []],
  [
    /^(?:annual )?(?:(?:treasurer|chair|auditor)[’']s )?report(?: of the [a-z ]+)?$/iu,
    ['presented', 'delivered'],
  ],
];
/** What may stand before such a word without naming anything. */
const PLAIN =
  /^(?:(?:annual|board|closing|opening|keynote|laudatory|welcome|guided|plant|lab|laboratory|factory|company|city|guest|general|final|panel|report|of|the|executive|(?:treasurer|chair|auditor)[’']s|treasurer|management)\b ?)*\S+$/iu;

/** The genre that is all a title says: `Laudation`, `Plant Tour`, `Report of the Board`; undefined for one that says more. */
export function genreOf(title: string | undefined): Genre | undefined {
  const found = GENRES.find(([pattern]) => title !== undefined && pattern.test(title));
  return title !== undefined && found !== undefined && PLAIN.test(title)
    ? { name: title.toLowerCase().replace('q&a', 'Q&A'), verbs: found[1] }
    : undefined;
}
