import { both } from '../domain/bilingual.ts';
import { defineRule, found, type Problem } from './rule.ts';
import { matchesIn, type TextMatch } from './text-match.ts';

/** Not after a letter (IPv4, TLSv1.2), nor after the name of a protocol that carries a version. */
const notOfProtocol = String.raw`(?<![a-z0-9])(?<!\b(?:oauth|tls|ssl|http|snmp|smb|cvss|ip|wi-?fi|usb|bluetooth|modbus|mqtt|api|hdmi|pcie|displayport|ddr|nfc|rfid|zigbee|opc|coap|html|css|ecmascript|es)\s?)`;

/** 等保2.0, 工业4.0, Web 3.0 name a standard or an age. */
const notOfStandard = String.raw`(?<!(?:工业|等保|web|industry|教育|医疗|数字化|cmmi|iso|ubuntu|centos|php|python|java|node|windows|mysql)\s?)`;

const versions = [
  new RegExp(`${notOfProtocol}v\\s?\\d+(?:\\.\\d+)+(?![a-z0-9])`, 'giu'),
  /\bversion\s?\d+(?:\.\d+)*(?![\w.])/giu,
  /版本号?\s?[:：]?\s?\d+(?:\.\d+)*(?![\w.级方个种维位层条])/gu,
  new RegExp(`${notOfStandard}(?<![\\d.])\\d+(?:\\.\\d+)+\\s?版(?!权)`, 'giu'),
  /第[一二三四五六七八九十\d]+版(?!块|面|权)/gu,
];
const likelyVersions = [
  new RegExp(`${notOfProtocol}v\\s?\\d+(?![\\d.a-z])`, 'giu'),
  /(?<!\d)(?:19|20)\d\d\s?版(?!权)/gu,
  new RegExp(`(?<=[\\p{Script=Han}a-z)]\\s?)${notOfStandard}(?<![\\d.])\\d+\\.\\d+(?:\\.\\d+)*$`, 'giu'),
];

/**
 * A version in a product's name; it has a field of its own. Protocols (TLSv1.2, IPv6), standards (等保2.0) and editions
 * (企业版) are innocent; what only looks like a version warns. Source: listing guide, product name; checked 2026-11-22.
 */
export const productNameVersion = defineRule({
  id: 'product-name-version',
  title: both('名称里的版本号', 'Version in the name'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const sure = matchesIn(text, versions);
    const likely = matchesIn(text, likelyVersions).filter(
      (match) => !sure.some((other) => overlaps(match, other)),
    );
    return found([
      ...sure.map((match) => problemOf(match)),
      ...likely.map((match) => ({ ...problemOf(match), severity: 'warn' as const })),
    ]);
  },
});

const overlaps = (a: TextMatch, b: TextMatch) => a.span.start < b.span.end && b.span.start < a.span.end;

const problemOf = (match: TextMatch): Problem => ({
  code: 'product-name-version',
  ...match,
  message: both(
    `名称里有版本号“${match.quote}”。请删去，版本写在【商品版本】里。`,
    `The name holds the version "${match.quote}". Delete it; the version has its own field.`,
  ),
  rewrites: [''],
});
