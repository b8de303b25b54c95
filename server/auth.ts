/** Who is signed in: e-mail and password, sessions and attempts kept in the same records as everything else. */
import type { IncomingMessage } from 'node:http';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { fromNodeHeaders } from 'better-auth/node';
import { type Role, roles } from '../domain/role.ts';
import type { Store } from '../store/open-store.ts';
import { account, rateLimit, session, user, verification } from '../store/schema/index.ts';

export type AuthOptions = {
  readonly store: Store;
  readonly publicUrl: string;
  readonly secret: string;
  readonly signInsPerMinute: number;
};

/** The header in which the server itself hands the client's address on; what a client sends in it is overwritten. */
export const clientAddressHeader = 'x-shangjia-client-address';

export type SignedIn = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly sellerId: string | null;
  /** Address that the request came from. */
  readonly from?: string;
};

export type Auth = ReturnType<typeof createAuth>;

const sessionSeconds = 7 * 24 * 3_600;

export function createAuth({ store, publicUrl, secret, signInsPerMinute }: AuthOptions) {
  return betterAuth({
    appName: 'Shangjia',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(store.db, {
      provider: 'pg',
      schema: { user, session, account, verification, rateLimit },
    }),
    // Nobody makes themselves an account: operators do, or the set-up.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        role: { type: [...roles], required: true, input: false, defaultValue: 'seller' },
        sellerId: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: sessionSeconds, updateAge: 24 * 3_600 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: signInsPerMinute },
        // Asked for on every page.
        '/get-session': false,
      },
    },
    trustedOrigins: (request) => [publicUrl, ...sameOriginOf(request)],
    advanced: {
      cookiePrefix: 'shangjia',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** The page that the server itself gave out, under whatever name of this machine it was asked for. */
function sameOriginOf(request: Request | undefined): readonly string[] {
  const host = request?.headers.get('host');
  return host ? [`http://${host}`, `https://${host}`] : [];
}

/** The person whose session the request carries. */
export async function findSignedIn(auth: Auth, request: IncomingMessage): Promise<SignedIn | undefined> {
  const found = await auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
  if (!found) return undefined;
  const { id, name, email, role, sellerId } = found.user;
  const from = request.headers[clientAddressHeader];
  const known = { id, name, email, role: role as Role, sellerId: sellerId ?? null };
  return typeof from === 'string' ? { ...known, from } : known;
}
