import { type ProblemText, say } from './problem-text.ts';

/** Refusals about single findings: disputes, proofs, waivers. */
export const pointProblems = {
  'point-closed': say(
    409,
    ['现在不能对这一条提异议、附证明或留言', 'This point is closed'],
    [
      '草稿和驳回后可以提异议；已撤回的先接着修改，已通过的不用再改。',
      'It can be answered in a draft or after a rejection; revise a withdrawn submission first.',
    ],
  ),
  'dispute-upheld': say(
    409,
    ['这条异议已经有结论', 'This dispute was decided'],
    [
      '专员维持了原来的意见，请修改字段；有疑问就留言。',
      'The finding stands: change the field, or ask in its thread.',
    ],
  ),
  'not-disputable': say(
    422,
    ['这一条不能提异议', 'This can’t be disputed'],
    ['按规则包它必须修改，改好后再提交。', 'The rule pack says it must be changed; change it, then submit.'],
  ),
  'not-provable': say(
    422,
    ['这一条不能用证明答复', 'This can’t be answered by a proof'],
    [
      '只有“需要证明”的发现能附证明；其余的修改或提异议。',
      'Only what needs proof takes one; change it or dispute it.',
    ],
  ),
  'proof-dates': say(
    422,
    ['证明的日期不对', 'The dates of the proof don’t fit'],
    [
      '{day} 不行：出具日期不晚于今天，有效期不早于今天。',
      '{day} doesn’t fit: issued by today, valid until today or later.',
    ],
  ),
  'document-refused': say(
    422,
    ['没有上传', 'Not uploaded'],
    [
      '“{name}”不是能打开的 PDF、PNG 或 JPG，换一个。',
      '“{name}” is no readable PDF, PNG or JPG; choose another.',
    ],
  ),
  'verdict-unfit': say(
    422,
    ['结论和答复对不上', 'The verdict doesn’t fit the answer'],
    ['这里可选：{fitting}。', 'Choose one of {fitting}.'],
  ),
  'waiver-incomplete': say(
    422,
    ['豁免没写全', 'The waiver is incomplete'],
    [
      '选定范围，并写明一年以内的截止日期；没有引用文字的发现不能按文字豁免。',
      'Choose a scope and a last day within a year; without quoted words the scope can’t be words.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemText>>;
