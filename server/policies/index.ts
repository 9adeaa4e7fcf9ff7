interface PolicyContext {
  state: { userAbility: { can(action: string): boolean } };
}

/** Lets administrators in whose role has one of the actions; Strapi's own policy asks for all that it is told. */
const hasAnyPermission = (
  { state }: PolicyContext,
  { actions }: { actions: readonly string[] },
): boolean => actions.some((action) => state.userAbility.can(action));

/** For Strapi's router alone, which looks them up by name. */
export const policies: Record<string, unknown> = { 'has-any-permission': hasAnyPermission };
