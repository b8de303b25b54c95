const head =
  /^.{0,24}?(?:经营范围|业务范围|经营项目|一般项目|许可项目|一般经营项目|许可经营项目)[^:;,、。]{0,12}[:：]?\s*/u;
const ownTrade = /软件|信息|数据|网络|互联网|系统|人工智能|云|技术|计算机|物联网|智能/u;
const atMost = 3;

/**
 * A pasted licence scope as the sentence an introduction may hold: at most three of its own lines of business, those of
 * software first; undefined where no line of business can be read.
 */
export function shortScope(scope: string): string | undefined {
  const lines = scope
    .replace(/[(（【[][^()（）【】[\]]*[)）】\]]/gu, '')
    .split(/[;；、,，。\n]/u)
    .map((line) =>
      line
        .replace(head, '')
        .replace(/^[\s^*·•\d.]+/u, '')
        .trim(),
    )
    .filter(
      (line) =>
        line.length >= 3 && line.length <= 16 && !/[:：]|除依法|批准|执照|许可|自主开展|范围/u.test(line),
    );
  const chosen = [
    ...lines.filter((line) => ownTrade.test(line)),
    ...lines.filter((line) => !ownTrade.test(line)),
  ];
  const told = [...new Set(chosen)].slice(0, atMost);
  return told.length === 0 ? undefined : `主要从事${told.join('、')}`;
}
