/** Against a real S3-compatible server on loopback. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import test from 'ava';
import { FileMissing, sourceOf } from '../../../store/files/file-store.ts';
import { openS3Files } from '../../../store/files/s3.ts';
import { startObjectStore } from '../../support/object-store.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test-secret' };

test('files are kept, found, read and lent by an S3-compatible server', async (t) => {
  const { endpoint, stop } = await startObjectStore();
  t.teardown(stop);
  const bucket = `files-${Date.now()}`;
  const region = 'us-east-1';
  const client = new S3Client({ region, endpoint, forcePathStyle: true, credentials });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  client.destroy();
  const files = await openS3Files({ bucket, region, endpoint, credentials });
  // echo -n hello | sha256sum
  const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
  t.false(await files.has(sha256));
  t.deepEqual(await files.put(sourceOf('hello')), { sha256, sizeBytes: 5 });
  t.deepEqual(await files.put(sourceOf('hello')), { sha256, sizeBytes: 5 });
  t.is(await text(await files.open(sha256)), 'hello');
  t.is(await files.withLocalPath(sha256, (path) => readFile(path, 'utf8')), 'hello');
  await t.throwsAsync(files.open('0'.repeat(64)), { instanceOf: FileMissing });
  const refused = files.put(sourceOf('never'), async () => {
    throw new Error('refused');
  });
  await t.throwsAsync(refused, { message: 'refused' });
  const large = Buffer.alloc(12 * 1_048_576, 7);
  const kept = await files.put(sourceOf(large));
  t.is(kept.sizeBytes, large.byteLength);
  t.deepEqual(await files.withLocalPath(kept.sha256, (path) => readFile(path)), large);
  await files.close();
});
