/** What an account may do in the team. Only for showing: the server decides each write. */
export interface Rights {
  readonly editor: boolean;
  /** May read everyone's day totals. */
  readonly lead: boolean;
}

/** Roles may be the team's own (`x-editor`), and on IBM's service they are its own words. */
export function rightsOf(roles: readonly string[], team: string): Rights {
  const has = (role: string): boolean => roles.includes(role) || roles.includes(`${team}-${role}`);
  const admin = roles.includes('_admin');
  return { editor: admin || has('editor') || roles.includes('_writer'), lead: admin || has('lead') };
}
