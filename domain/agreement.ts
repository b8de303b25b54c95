/** The version of the marketplace agreement that a seller ticks; kept with what they hand in. */
export const agreementVersion = '2026.1';
