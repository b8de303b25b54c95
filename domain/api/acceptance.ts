/** What travels of signed forms: pages as pictures, and what the project team makes of each party. */
import { z } from 'zod';
import { signatureParties } from '../acceptance-facts.ts';
import type { PartyVerdict } from '../party-verdicts.ts';

const number = z.coerce.number();
const boxQuery = z
  .string()
  .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
  .transform((text) => {
    const [x = 0, y = 0, width = 0, height = 0] = text.split(',').map(Number);
    return { x, y, width, height };
  })
  .refine(({ width, height }) => width > 0 && height > 0);

/**
 * GET /api/files/:sha256/pages/:n — one page as a PNG, upright; `x-page-count` tells how many there are. `box` (x,y,w,h)
 * cuts out and enlarges, measured as facts measure boxes: PDF points from the top left, or pixels of the upright picture.
 * `turn` turns the answer clockwise; `width` is the wanted width in pixels before the turn.
 */
export const pagePictureQuery = z.object({
  box: boxQuery.optional(),
  turn: z.enum(['0', '90', '180', '270']).default('0'),
  width: number.int().min(50).max(3_000).optional(),
});

/** POST /api/submissions/:id/parties/:party — confirms or corrects what the machine says; `open` takes it back. */
export const judgePartyBody = z.object({
  revision: z.number().int().positive(),
  state: z.enum(['signed', 'missing', 'open']),
  reason: z.string().max(500).optional(),
});
export const partyName = z.enum(signatureParties);
export const partyVerdictSchema = z.custom<PartyVerdict>();
