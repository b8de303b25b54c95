import { attachmentType } from '../attachment-type.ts';
import { pictureFormat } from '../picture-format.ts';
import { pictureSize } from '../picture-size.ts';
import { pictureWhole } from '../picture-whole.ts';
import { pictureWords } from '../picture-words.ts';

/** What is judged of the other pictures of a form, and of its attachments. */
export const pictureRules = [pictureFormat, pictureSize, pictureWhole, pictureWords, attachmentType] as const;
