/** Colours with their contrast measured on white, on their own tint and on the canvas: all text is at least 4.5 : 1. */
export const colour = {
  ink: '#16191F',
  ink2: '#434A59',
  ink3: '#626A7C',
  accent: '#3B4BC8',
  accentInk: '#3340AE',
  accentTint: '#EEF0FC',
  block: '#B3261E',
  blockTint: '#FDF1EF',
  proof: '#8B2F80',
  proofTint: '#F9F0F8',
  warn: '#7F5200',
  warnTint: '#FDF6E6',
  note: '#525B6E',
  noteTint: '#F1F3F6',
  good: '#14703F',
  goodTint: '#ECF6F0',
  canvas: '#F6F7F9',
  surface: '#FFFFFF',
  line: '#E3E6EC',
  line2: '#EEF0F4',
  control: '#8890A0',
} as const;

/** As the style sheets have it: in English pages with English quotes. */
export const fontFamily = 'var(--sans)';
