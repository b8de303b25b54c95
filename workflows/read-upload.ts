/** Reads one file as soon as it is uploaded. What fails here is read again when its submission is handed in. */
import type { UploadedFile } from '../activities/read-upload.ts';
import { reading } from './activities.ts';

export async function readUpload(uploaded: UploadedFile): Promise<void> {
  await reading.readUpload(uploaded);
}
