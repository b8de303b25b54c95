import { otherForms, simplifiedForms } from '../../../domain/simplified-forms.ts';

/** Marker in the table of units: not looked up yet. */
const unknown = 0;
/** The unit vanishes: zero-width, combining, variation selector. */
export const dropped = 0xffff;
/** The unit becomes several: look in `foldCharacter`. */
export const several = 0xfffe;

const simplified = new Map<string, string>();
for (let i = 0; i < otherForms.length; i++) simplified.set(otherForms[i]!, simplifiedForms[i]!);

/** Variant and fancy forms that no table of simplified characters has, each before the character that it is read as. */
const variants =
  '嶶微淸清晩晚郞郎槪概曁暨冣最㝡最朂最樶最㐧第苐第囶国圀国囻国弌一弍二弎三亖四恏好吥不卟不歀款伱你嚸点奌点恠怪洅再仩上丅下芣不莂别満满の的';
for (let i = 0; i + 1 < variants.length; i += 2) simplified.set(variants[i]!, variants[i + 1]!);

/**
 * Letters that look like Latin ones, each before that one: Cyrillic, Greek, Armenian, Cherokee, Lisu, small capitals and
 * phonetic letters (after Unicode's confusables.txt, version 16).
 */
const confusables =
  'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwвbкkмmнhтtοoαaρpνvτtυuιiκkεeӏlԍgүyұyհhոnօoսuցgքpѵv' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıiȷjłløođdħhŧtƅbɩiʋv' +
  'ꓮaꓐbꓚcꓓdꓰeꓝfꓖgꓧhꓲiꓙjꓗkꓡlꓟmꓠnꓳoꓑpꓣrꓢsꓔtꓴuꓦvꓪwꓫxꓬyꓜz' +
  'ꭺaꭱrᏼbꮯcꭰdꭼeꮐgꮋhꭵiꭻjꮶkꮮlꮇmꮲpꮪsꭲtꮩvꮃwꮓz';
/** Greek capitals look like others than their small letters do. */
const capitals = 'ΝnΗhΥyΧxΜmΖz';
const latinOf = new Map<string, string>();
for (let i = 0; i + 1 < confusables.length; i += 2) latinOf.set(confusables[i]!, confusables[i + 1]!);

for (let i = 0; i + 1 < capitals.length; i += 2) latinOf.set(capitals[i]!, capitals[i + 1]!);

const invisible = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0\u00ad]/u;
const invisibleAll = new RegExp(invisible.source, 'gu');
const space = /[\p{Zs}\t\v\f\u2800]/u;
const circled =
  /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}\u2776-\u277f\u2780-\u2793\u24eb-\u24ff]/u;

/** Letters and digits on discs and squares that Unicode's compatibility forms leave alone. */
function unwrapCircled(point: number): string {
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(97 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(97 + point - 0x1f170);
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return String.fromCharCode(97 + point - 0x1f1e6);
  if (point === 0x24ff) return '0';
  if (point >= 0x24eb && point <= 0x24f4) return String(11 + point - 0x24eb);
  if (point >= 0x24f5 && point <= 0x24fe) return String(1 + point - 0x24f5);
  return String(((point - 0x2776) % 10) + 1);
}

const decimal = /\p{Nd}/u;
const suzhou = '〡〢〣〤〥〦〧〨〩';

/** The figure that a digit of any script stands for: each script has its ten in a row. */
function figureOf(digit: string): string {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (decimal.test(String.fromCodePoint(zero - 1))) zero--;
  return String((point - zero) % 10);
}

/** What a compatible, lower-case character is read as. */
function plainForm(part: string): string {
  const known = simplified.get(part) ?? latinOf.get(part);
  if (known !== undefined) return known;
  if (part > '\x7f' && decimal.test(part)) return figureOf(part);
  return suzhou.includes(part) ? String(suzhou.indexOf(part) + 1) : part;
}

/**
 * One character as the matcher reads it: compatibility form, without accents, lower case, simplified; '' where it
 * vanishes. A line feed stays one, any other space is ' '.
 */
export function foldCharacter(character: string): string {
  if (character === '\r') return '';
  if (character === '\ue000') return ' ';
  if (character === '\n' || /[\u2028\u2029\u0085]/.test(character)) return '\n';
  if (space.test(character)) return ' ';
  if (invisible.test(character)) return '';
  if (character >= 'Α' && character <= 'Ω' && latinOf.has(character)) return latinOf.get(character)!;
  if (circled.test(character)) return unwrapCircled(character.codePointAt(0)!);
  if (character === '㌫' || character === '٪') return '%';
  if (character === '’' || character === '‘' || character === '`') return "'";
  if (character === '♯') return '#';
  if (character >= '\u2010' && character <= '\u2015') return '-';
  const isHangul = character >= '\uac00' && character <= '\ud7a3';
  const compatible = isHangul ? character : character.normalize('NFKD').replace(invisibleAll, '');
  const lower = compatible.toLowerCase().replace(invisibleAll, '');
  let folded = '';
  for (const part of lower) folded += plainForm(part);
  return folded === '' ? ' ' : folded;
}

const table = new Uint16Array(65536);

const firstPlain = 0x3400;
/** A bit for each Chinese character that is known to stay as it is: most of a text, in a table of 3 kB. */
const plain = new Uint32Array((0xa000 - firstPlain) >>> 5);

/** The folded unit of a BMP unit that is no surrogate, or `dropped` or `several`. */
export function foldUnit(unit: number): number {
  const place = unit - firstPlain;
  if (place >= 0 && (plain[place >>> 5]! & (1 << (place & 31))) !== 0) return unit;
  const known = table[unit]!;
  if (known !== unknown) return known;
  const folded = foldCharacter(String.fromCharCode(unit));
  const result = folded.length === 1 ? folded.charCodeAt(0) : folded === '' ? dropped : several;
  // NUL folds to itself, which the table can't tell from "unknown": it is read as a space.
  table[unit] = result === unknown ? 0x20 : result;
  if (place >= 0 && place >>> 5 < plain.length && result === unit) plain[place >>> 5]! |= 1 << (place & 31);
  return table[unit]!;
}
