const pieces = [
  ...'最好佳强国家级第一唯零风险保本治愈稳赚微信加扣扣群退款的了我们产品支持可以客户系统 \n,。!?;:、，．',
  ...'<b></b>&#;*_-.~|·•()（）【】「」“”0123456789abcnoxyzＡｂ１①❷ⓥㄅ',
  ...['國家級', '最·佳', 'zui好', '独​一无二', 'n̶o̶.1', '100%', '百分之百', '&nbsp;', '&#26368;', '<br>'],
  ...['<a href="https://a.example.cn">', '<!-- x -->', '**', '~~', '点com', 'http://', 'www.', '@qq.com'],
  ...[
    '经营范围：',
    '软件销售；',
    '禁止',
    '敏感词：',
    '不得使用',
    '目标是',
    '建议',
    '某某大学教授推荐',
    '\u0301',
  ],
  ...[
    'the best ',
    'guarantee ',
    'g u a r a n t e e ',
    'No. 1 ',
    'b3st ',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ue000',
  ],
  ...['😀', '👨‍👩‍👧', '𠮷', '\ud83d', '\udc00', '\n\n', '\r\n', '\u2028', '\u0000', 'ﬁ', 'ß', 'İ', '한국'],
];

/** Texts of Chinese, claims, evasions, markup and stray surrogates; the same for the same numbers. */
export function randomTexts(count: number, seed = 20261122): string[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () => {
    let text = '';
    for (let left = 3 + below(60); left > 0; left--) text += pieces[below(pieces.length)] ?? '';
    return text;
  });
}
