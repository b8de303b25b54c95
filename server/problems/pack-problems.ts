import { type ProblemText, say } from './problem-text.ts';

/** Refusals about rule packs and their publishing. */
export const packProblems = {
  'pack-missing': say(
    503,
    ['这个站点还没有规则', 'This site has no rules yet'],
    ['请运营先发布规则包。', 'An operator has to publish a rule pack first.'],
  ),
  'pack-faults': say(
    422,
    ['规则包里有不对的地方', 'The pack has faults'],
    ['{first}改好后再存。', 'Correct each place listed in faults.'],
  ),
  'block-not-earned': say(
    422,
    ['还没有资格设成“必须修改”', 'Not entitled to block yet'],
    [
      '{rules} 的准确率、案例数、影子天数或签发还不够，缺什么列在 gates 里；先用“建议核对”。',
      '{rules} lacks precision, cases, days in shadow or a signature; gates says which. Let it warn until then.',
    ],
  ),
  'dry-run-missing': say(
    409,
    ['这份草稿还没有试跑', 'This draft was not tried yet'],
    ['试跑一遍，看清会影响谁，再发布。', 'Run it on past submissions, see who would be hit, then publish.'],
  ),
  'pack-moved-on': say(
    409,
    ['草稿已经变了', 'The draft has changed'],
    [
      '别人改过、发布或丢弃了草稿；刷新后在新的上面改。',
      'Somebody changed, published or discarded it; reload and go on from there.',
    ],
  ),
  'pack-waits': say(
    409,
    ['已有一个版本等着生效', 'A version waits for its day'],
    ['先撤下 {version}，再发布新的。', 'Take {version} back first, then publish.'],
  ),
  'sign-own-draft': say(
    409,
    ['不能签发自己改的草稿', 'One can’t sign one’s own draft'],
    ['请另一位运营签发。', 'Ask another operator to sign it.'],
  ),
  'date-passed': say(
    422,
    ['生效时间已经过去', 'The day has passed'],
    ['选今天以后的时间，或立即生效。', 'Choose a later time, or let it hold from now.'],
  ),
} as const satisfies Readonly<Record<string, ProblemText>>;
