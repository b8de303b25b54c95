/** Files in an S3-compatible store, under `files/<hash>`; on their way in and out they pass a folder of this machine. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, HeadObjectCommand, NoSuchKey, NotFound, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { FileMissing, type FileStore, requireHash } from './file-store.ts';
import { type IncomingFile, receive } from './incoming.ts';

export type S3Options = {
  readonly bucket: string;
  readonly region: string;
  /** Absent for AWS itself. */
  readonly endpoint?: string | undefined;
  /** Absent where the environment of the machine signs in. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
};

type Bucket = { readonly client: S3Client; readonly name: string };

export async function openS3Files(options: S3Options): Promise<FileStore> {
  const { bucket: name, region, endpoint, credentials } = options;
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
  });
  const bucket: Bucket = { client, name };
  const folder = await mkdtemp(join(tmpdir(), 'shangjia-files-'));
  return {
    put: (source, inspect) =>
      receive(folder, source, async (file) => {
        await inspect?.(file.path, file);
        return upload(bucket, file);
      }),
    open: (sha256) => download(bucket, sha256),
    has: (sha256) => has(bucket, sha256),
    withLocalPath: async (sha256, use) => {
      const own = await mkdtemp(join(folder, 'lent-'));
      const path = join(own, requireHash(sha256));
      try {
        await pipeline(await download(bucket, sha256), createWriteStream(path, { mode: 0o600 }));
        return await use(path);
      } finally {
        await rm(own, { recursive: true, force: true });
      }
    },
    close: async () => {
      client.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const objectOf = ({ name }: Bucket, sha256: string) => ({
  Bucket: name,
  Key: `files/${requireHash(sha256)}`,
});

async function upload(bucket: Bucket, { path, sha256, sizeBytes }: IncomingFile) {
  if (!(await has(bucket, sha256))) {
    const params = { ...objectOf(bucket, sha256), Body: createReadStream(path) };
    await new Upload({ client: bucket.client, params }).done();
  }
  return { sha256, sizeBytes };
}

async function has(bucket: Bucket, sha256: string): Promise<boolean> {
  try {
    await bucket.client.send(new HeadObjectCommand(objectOf(bucket, sha256)));
    return true;
  } catch (error) {
    if (error instanceof NotFound || error instanceof NoSuchKey) return false;
    throw error;
  }
}

async function download(bucket: Bucket, sha256: string): Promise<Readable> {
  try {
    const { Body } = await bucket.client.send(new GetObjectCommand(objectOf(bucket, sha256)));
    if (!Body) throw new FileMissing(sha256);
    return Body as Readable;
  } catch (error) {
    if (error instanceof NotFound || error instanceof NoSuchKey) throw new FileMissing(sha256);
    throw error;
  }
}
