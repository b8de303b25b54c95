import type { FileLimits } from '../form.ts';

const megabyte = 1024 * 1024;

/** Logos: the seller guides of both sites print type and size. */
export const logoLimits: FileLimits = { suffixes: ['png', 'jpg', 'jpeg'], maxSizeBytes: 5 * megabyte };

/** Main pictures and the shop's pictures. */
export const pictureLimits: FileLimits = {
  suffixes: ['png', 'jpg', 'jpeg', 'gif'],
  maxSizeBytes: 5 * megabyte,
};

/** Pictures inside the description: no GIF, at most five. */
export const descriptionPictureLimits: FileLimits = {
  suffixes: ['png', 'jpg', 'jpeg'],
  maxSizeBytes: 5 * megabyte,
  maxFiles: 5,
};

/** Guides, certificates, agreements: the types and the size that the guides print. */
export const documentLimits: FileLimits = {
  suffixes: ['zip', 'rar', 'doc', 'docx', 'pdf', 'ppt', 'pptx'],
  maxSizeBytes: 20 * megabyte,
};

/** Papers that are usually scanned or photographed. */
export const scanLimits: FileLimits = {
  suffixes: ['pdf', 'png', 'jpg', 'jpeg'],
  maxSizeBytes: 20 * megabyte,
};

export const videoLimits: FileLimits = { suffixes: ['mp4', 'mov'], maxSizeBytes: 200 * megabyte };

/** Screenshots as evidence; three are the least, twenty keep a reviewer's minute a minute. */
export const screenshotLimits: FileLimits = {
  suffixes: ['png', 'jpg', 'jpeg'],
  maxSizeBytes: 20 * megabyte,
  maxFiles: 20,
};
