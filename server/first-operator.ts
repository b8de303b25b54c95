import { randomBytes } from 'node:crypto';
import { createAccount } from './accounts.ts';
import type { Desk } from './desk.ts';
import type { SignIn } from './opening.ts';

/** An empty desk needs somebody who can let the others in; the password is shown this once and kept nowhere. */
export async function addFirstOperator({
  auth,
  store,
}: Pick<Desk, 'auth' | 'store'>): Promise<readonly SignIn[]> {
  if ((await store.people.withRole('operator')).length > 0) return [];
  const email = 'operator@shangjia.example';
  const password = randomBytes(12).toString('base64url');
  await createAccount(auth, { name: '运营', email, password, role: 'operator', sellerId: null });
  return [{ role: '运营 Operator', email, password }];
}
