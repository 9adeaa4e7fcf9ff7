/** JSON with its keys in order, to compare plain data: databases give keys back in an order of their own. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item).sort(([one], [other]) => (one < other ? -1 : Number(one > other))),
        )
      : item,
  );
