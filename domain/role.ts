export const roles = ['seller', 'reviewer', 'project-team', 'operator'] as const;
export type Role = (typeof roles)[number];

/** Who acts: a signed-in person, or the system itself. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly userId: string;
      readonly role: Role;
      readonly name: string;
      /** Address of the client; kept for the audit trail. */
      readonly from?: string;
    }
  | { readonly kind: 'system' };
