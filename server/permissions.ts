/** Who sees and decides what. */
import { type FormId, formIds } from '../domain/form.ts';
import type { Actor, Role } from '../domain/role.ts';
import type { FileReader } from '../store/uploads.ts';
import type { PersonRef } from '../workflows/messages.ts';
import type { SignedIn } from './auth.ts';

/** Everybody who works for the marketplace. */
export const staffRoles = ['reviewer', 'project-team', 'operator'] as const satisfies readonly Role[];
/** Those who claim and decide, each at their own forms. */
export const decidingRoles = ['reviewer', 'project-team'] as const satisfies readonly Role[];
/** Those who hand orders in. */
export const orderKeepers = ['project-team', 'operator'] as const satisfies readonly Role[];
export const orderReaders = ['seller', ...orderKeepers] as const satisfies readonly Role[];
export const everyRole = ['seller', ...staffRoles] as const satisfies readonly Role[];

const deliveryForms: readonly FormId[] = ['delivery-evidence'];
const formsByRole: Readonly<Record<Role, readonly FormId[]>> = {
  seller: [],
  reviewer: formIds.filter((form) => !deliveryForms.includes(form)),
  'project-team': deliveryForms,
  operator: formIds,
};

/** The forms whose submissions this role sees once they are handed in: the project team verifies deliveries. */
export function formsAtDeskOf(role: Role): readonly FormId[] {
  return formsByRole[role];
}

export function fileReaderOf({ role, sellerId }: SignedIn): FileReader {
  return role === 'seller'
    ? { kind: 'seller', sellerId: sellerId ?? '' }
    : { kind: 'desk', forms: formsAtDeskOf(role) };
}

export function actorOf({ id, role, name, from }: SignedIn): Actor & { readonly kind: 'person' } {
  return { kind: 'person', userId: id, role, name, ...(from && { from }) };
}

/** The same person, as a workflow knows people. */
export function personOf({ id, name, from }: SignedIn): PersonRef {
  return { userId: id, name, ...(from && { from }) };
}
