/** Bytes for people: `86 KB`, `2.1 MB`, `20 MB`. */
export function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1024) return `${sizeBytes} B`;
  if (sizeBytes < 1024 * 1024) return `${Math.round(sizeBytes / 1024)} KB`;
  return `${Number((sizeBytes / 1024 / 1024).toFixed(1))} MB`;
}
