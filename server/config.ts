/** The only reader of the environment: everything that can be set, checked before anything starts. */
import { resolve } from 'node:path';
import { z } from 'zod';

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Address under which people reach the server; decides on secure cookies. */
  readonly publicUrl: string;
  readonly dataFolder: string;
  /** PostgreSQL; PGlite in the data folder where absent. */
  readonly databaseUrl?: string | undefined;
  readonly databasePoolSize: number;
  readonly files:
    | { readonly kind: 'disk'; readonly folder: string }
    | {
        readonly kind: 's3';
        readonly bucket: string;
        readonly region: string;
        readonly endpoint?: string | undefined;
        readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
      };
  readonly temporal: {
    /** `host:port` of a server that runs already. */
    readonly address?: string | undefined;
    readonly namespace: string;
    readonly cliPath?: string | undefined;
  };
  /** PEM file of the certificates that may vouch for the signers of acceptance forms; nobody's where absent. */
  readonly trustFile?: string | undefined;
  /** Signs sessions; made and kept in the data folder where absent. */
  readonly secret?: string | undefined;
  /** PEM of the Ed25519 key that seals decision bundles; made and kept in the data folder where absent. */
  readonly sealKey?: string | undefined;
  /** Header in which a trusted proxy gives the client's address; nobody's word is taken where absent. */
  readonly clientAddressHeader?: string | undefined;
  /** Attempts to sign in from one address in a minute. */
  readonly signInsPerMinute: number;
  /** Ways out of the house; where one is not set, its messages go to the log. */
  readonly mail?: { readonly url: string; readonly from: string } | undefined;
  readonly sms?: { readonly url: string; readonly token: string } | undefined;
  /** Whether webhooks may be called in private networks. */
  readonly allowsPrivateWebhooks: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** One line for each thing that is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const optionalText = z
  .string()
  .transform((text) => text.trim() || undefined)
  .optional();
const address = z.url({ protocol: /^https?$/ });

const environment = z.object({
  SHANGJIA_HOST: z.string().default('127.0.0.1'),
  SHANGJIA_PORT: wholeNumber(0, 65_535).default(3000),
  SHANGJIA_URL: address.optional(),
  SHANGJIA_DATA: z.string().default('.shangjia'),
  SHANGJIA_TRUST: optionalText,
  SHANGJIA_SECRET: z.string().min(32).optional(),
  SHANGJIA_SEAL_KEY: optionalText,
  SHANGJIA_CLIENT_ADDRESS_HEADER: optionalText,
  SHANGJIA_SIGN_INS_PER_MINUTE: wholeNumber(1, 100_000).default(10),
  SHANGJIA_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  SHANGJIA_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SHANGJIA_MAIL_FROM: optionalText,
  SHANGJIA_SMS_URL: address.optional(),
  SHANGJIA_SMS_TOKEN: optionalText,
  SHANGJIA_PRIVATE_WEBHOOKS: z.enum(['yes', 'no']).default('no'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 200).default(10),
  TEMPORAL_ADDRESS: optionalText,
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_CLI: optionalText,
  S3_BUCKET: optionalText,
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: address.optional(),
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
});
type Environment = z.infer<typeof environment>;

/** @throws ConfigError that names each variable and what it takes; values are not repeated, they may be secret */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  return toConfig(parsed.data);
}

function toConfig(env: Environment): Config {
  const dataFolder = resolve(env.SHANGJIA_DATA);
  return {
    host: env.SHANGJIA_HOST,
    port: env.SHANGJIA_PORT,
    publicUrl: (env.SHANGJIA_URL ?? `http://${env.SHANGJIA_HOST}:${env.SHANGJIA_PORT}`).replace(/\/$/, ''),
    dataFolder,
    databaseUrl: env.DATABASE_URL,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    files: filesOf(env, dataFolder),
    temporal: {
      address: env.TEMPORAL_ADDRESS,
      namespace: env.TEMPORAL_NAMESPACE,
      cliPath: env.TEMPORAL_CLI,
    },
    trustFile: env.SHANGJIA_TRUST === undefined ? undefined : resolve(env.SHANGJIA_TRUST),
    secret: env.SHANGJIA_SECRET,
    sealKey: env.SHANGJIA_SEAL_KEY,
    clientAddressHeader: env.SHANGJIA_CLIENT_ADDRESS_HEADER?.toLowerCase(),
    signInsPerMinute: env.SHANGJIA_SIGN_INS_PER_MINUTE,
    mail: mailOf(env),
    sms: smsOf(env),
    allowsPrivateWebhooks: env.SHANGJIA_PRIVATE_WEBHOOKS === 'yes',
    logLevel: env.SHANGJIA_LOG,
  };
}

function mailOf({ SHANGJIA_SMTP_URL: url, SHANGJIA_MAIL_FROM: from }: Environment): Config['mail'] {
  if (Boolean(url) !== Boolean(from))
    throw new ConfigError('SHANGJIA_SMTP_URL, SHANGJIA_MAIL_FROM: give both or neither');
  return url && from ? { url, from } : undefined;
}

function smsOf({ SHANGJIA_SMS_URL: url, SHANGJIA_SMS_TOKEN: token }: Environment): Config['sms'] {
  if (Boolean(url) !== Boolean(token))
    throw new ConfigError('SHANGJIA_SMS_URL, SHANGJIA_SMS_TOKEN: give both or neither');
  return url && token ? { url, token } : undefined;
}

function filesOf(env: Environment, dataFolder: string): Config['files'] {
  if (!env.S3_BUCKET) return { kind: 'disk', folder: resolve(dataFolder, 'files') };
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (Boolean(accessKeyId) !== Boolean(secretAccessKey))
    throw new ConfigError('S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: give both or neither');
  return {
    kind: 's3',
    bucket: env.S3_BUCKET,
    region: env.S3_REGION,
    endpoint: env.S3_ENDPOINT,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
  };
}

/** The environment with some of it set otherwise, as by options of the command line. */
export function readConfigWith(settings: Readonly<Record<string, string>>): Config {
  return readConfig({ ...process.env, ...settings });
}
