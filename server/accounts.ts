import type { Role } from '../domain/role.ts';
import type { Auth } from './auth.ts';

export type AccountToCreate = {
  readonly name: string;
  readonly email: string;
  /** 10 to 128 characters. */
  readonly password: string;
  readonly role: Role;
  /** The company that a seller acts for; null for everybody else. */
  readonly sellerId: string | null;
};

/**
 * Makes an account that can sign in at once; answers its id. An address that has one already keeps it as it is.
 * @throws RangeError for a seller without a company, or a company for somebody else
 */
export async function createAccount(auth: Auth, wanted: AccountToCreate): Promise<string> {
  const { name, email, password, role, sellerId } = wanted;
  if ((role === 'seller') !== (sellerId !== null))
    throw new RangeError(`${email}: a seller needs a company, and only a seller has one`);
  const { internalAdapter, password: passwords } = await auth.$context;
  const known = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
  const id =
    known?.user.id ??
    (
      await internalAdapter.createUser(
        { name, email: email.toLowerCase(), emailVerified: true, role, sellerId },
        { method: 'admin' },
      )
    ).id;
  if (!known?.accounts.length)
    await internalAdapter.linkAccount({
      ...{ userId: id, accountId: id, providerId: 'credential' },
      password: await passwords.hash(password),
    });
  return id;
}
