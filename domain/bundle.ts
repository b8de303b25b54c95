/**
 * A decision with everything that it rests on: a ZIP of `bundle.json` and `files/<sha256>`, whose comment is the seal.
 * Whoever has it can check that not a byte was changed, and judge again.
 */
import { z } from 'zod';
import type { Artifacts } from './artifacts.ts';
import type { FieldValues, FormId } from './form.ts';
import { formIds } from './form.ts';
import type { RulePack } from './pack.ts';
import type { Report } from './report.ts';

export const bundleFormat = 'shangjia-bundle@1';
export const bundleEntry = 'bundle.json';
export const bundledFile = (sha256: string): string => `files/${sha256}`;

/** What a file was told to be by one reader, under the version of reader and model. */
export type BundledFacts = { readonly reader: string; readonly version: string; readonly facts: unknown };

export type BundledFile = {
  readonly sha256: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly facts: readonly BundledFacts[];
};

export type DecisionBundle = {
  readonly format: typeof bundleFormat;
  /** ISO. */
  readonly sealedAt: string;
  /** Version of the program that sealed it. */
  readonly program: string;
  readonly submission: {
    readonly id: string;
    readonly formId: FormId;
    readonly site: string;
    readonly sellerId: string;
    readonly sellerName: string;
  };
  readonly revision: number;
  /** ISO. */
  readonly submittedAt: string;
  readonly fields: FieldValues;
  readonly contentHash: string;
  readonly files: readonly BundledFile[];
  readonly pack: RulePack;
  /** What rules were given beyond the fields, by field: what was read of its files. */
  readonly artifacts: Readonly<Record<string, Partial<Artifacts>>>;
  readonly report: Report;
  readonly judgements: readonly unknown[];
  readonly decision: unknown;
  readonly events: readonly unknown[];
  /** The texts that were sent, with what became of them. */
  readonly messages: readonly unknown[];
};

/** Signed is the SHA-256 (32 bytes) of all bytes before the comment, its length among them. */
export const sealSchema = z.object({
  algorithm: z.literal('Ed25519'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** SubjectPublicKeyInfo, base64. */
  publicKey: z.string().max(200),
  /** Base64. */
  signature: z.string().max(200),
});
export type Seal = z.infer<typeof sealSchema>;

/** As much of a bundle as checking it relies on; the rest is shown as it is. */
export const bundleSchema = z.looseObject({
  format: z.literal(bundleFormat),
  program: z.string(),
  submission: z.looseObject({ id: z.string(), formId: z.enum(formIds) }),
  revision: z.number().int().positive(),
  submittedAt: z.string(),
  fields: z.custom<FieldValues>((value) => typeof value === 'object' && value !== null),
  contentHash: z.string(),
  files: z.array(z.looseObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string() })),
  pack: z.custom<RulePack>((value) => typeof value === 'object' && value !== null),
  artifacts: z.record(
    z.string(),
    z.custom<Partial<Artifacts>>((value) => typeof value === 'object'),
  ),
  report: z.looseObject({
    findings: z.array(z.looseObject({ key: z.string(), severity: z.string(), code: z.string() })),
  }),
});
export type ReadBundle = z.infer<typeof bundleSchema>;
