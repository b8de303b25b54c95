import type { OcrLine } from '../../domain/facts.ts';
import type { Size } from './layout.ts';

const addressBar =
  /^.{0,4}(https?:\/\/|www\.|localhost[:/])|\d{1,3}(\.\d{1,3}){3}(:\d+)?\/|^[^\s\u4e00-\u9fff]{0,4}[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|cn|net|org|io|local|example|dev|app|cloud|corp|lan|internal|intra|test|edu|gov|co|top|vip|tech|hk|tw|sg)(\.[a-z]{2})?(:\d+)?(\/|$)/i;

/** Where a browser's own bars end, in pixels from the top; 0 where the picture shows the page alone. */
export function browserEdgePx(lines: readonly OcrLine[], { widthPx, heightPx }: Size): number {
  const address = lines.find(
    ({ text, box }) =>
      box.y + box.height < Math.min(heightPx * 0.13, widthPx * 0.09) && addressBar.test(text.trim()),
  );
  return address ? address.box.y + address.box.height * 1.3 : 0;
}
