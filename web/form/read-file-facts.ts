import type { FileFacts, ImageFacts, Unreadable } from '../../domain/facts.ts';
import { findPictureFault, frameCount, readPngSize } from './picture-bytes.ts';
import { sniffContent, suffixOf } from './sniff-content.ts';

export type ReadFile = { readonly file: FileFacts; readonly image?: ImageFacts | Unreadable };

const maxPixels = 100_000_000;

/** The facts that the rules ask for, read in the browser before anything is sent. Never throws: a fault is a fact. */
export async function readFileFacts(blob: Blob, name: string): Promise<ReadFile> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const content = sniffContent(bytes, name);
  const file: FileFacts = {
    name,
    sizeBytes: blob.size,
    suffix: suffixOf(name),
    mediaType: content?.mediaType ?? 'application/octet-stream',
    ...(content ? { contentSuffix: content.suffix } : {}),
  };
  if (!file.mediaType.startsWith('image/')) return { file };
  return { file, image: await readImage(bytes, content?.suffix ?? '', file.mediaType) };
}

async function readImage(
  bytes: Uint8Array,
  format: string,
  mediaType: string,
): Promise<ImageFacts | Unreadable> {
  const fault = findPictureFault(bytes, format);
  if (fault) return { readable: false, ...fault };
  const size = format === 'png' ? readPngSize(bytes) : undefined;
  if (size && size.width * size.height > maxPixels)
    return { readable: false, reason: 'too-many-pixels', detail: `${size.width} × ${size.height}` };
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: mediaType }));
    const look = lookAt(bitmap);
    const facts = {
      readable: true as const,
      format: format === 'jpg' ? 'jpeg' : format,
      widthPx: bitmap.width,
      heightPx: bitmap.height,
      frames: frameCount(bytes, format),
      ...look,
    };
    bitmap.close();
    return facts;
  } catch {
    return { readable: false, reason: 'corrupt', detail: 'the browser cannot decode it' };
  }
}

/** One colour only, or all transparent; judged on a small copy, the server looks at every pixel. */
function lookAt(bitmap: ImageBitmap): Pick<ImageFacts, 'hasTransparency' | 'isBlank'> {
  const canvas = new OffscreenCanvas(Math.min(bitmap.width, 256), Math.min(bitmap.height, 256));
  const context = canvas.getContext('2d');
  if (!context) return { hasTransparency: false, isBlank: false };
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.buffer);
  let hasTransparency = false;
  let isOneColour = true;
  let isInvisible = true;
  for (const pixel of pixels) {
    const alpha = pixel >>> 24;
    if (alpha < 255) hasTransparency = true;
    if (alpha > 0) isInvisible = false;
    if (pixel !== pixels[0]) isOneColour = false;
  }
  return { hasTransparency, isBlank: isOneColour || isInvisible };
}

/** The picture in its own pixels as PNG, under the same name with the right suffix. */
export async function convertToPng(blob: Blob, name: string): Promise<File> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return new File([png], `${name.replace(/\.[^.]*$/u, '')}.png`, { type: 'image/png' });
}
