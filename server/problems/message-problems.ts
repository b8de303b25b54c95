import { type ProblemText, say } from './problem-text.ts';

/** Refusals about receivers of messages and webhooks. */
export const messageProblems = {
  'resend-later': say(
    429,
    ['发得太频繁', 'Sent too often'],
    ['隔一分钟再发，一天最多六次。', 'Wait a minute before the next one; six a day are the most.'],
  ),
  'confirmation-wrong': say(
    422,
    ['验证码不对', 'Wrong code'],
    ['核对最近一条短信里的六位数字。', 'Check the six digits in the latest SMS.'],
  ),
  'confirmation-expired': say(
    410,
    ['这个链接或验证码已失效', 'This link or code is no longer valid'],
    [
      '请商家在“消息接收”里重新发送；只有最近一次发的有效。',
      'Have it sent again under “Message receivers”; only the latest one counts.',
    ],
  ),
  'confirmation-used-up': say(
    409,
    ['验证码输错太多次', 'Too many wrong codes'],
    ['重新发送一个验证码再试。', 'Have a new code sent and try again.'],
  ),
  'receivers-full': say(
    409,
    ['接收人已满', 'No more receivers'],
    ['最多 {limit} 个，先删除不用的。', '{limit} are the most; remove one first.'],
  ),
  'webhook-address': say(
    422,
    ['这个地址不能用作 webhook', 'This address can not be a webhook'],
    ['用公网能访问的 https 地址。', 'Give an https address that the public network reaches.'],
  ),
} as const satisfies Readonly<Record<string, ProblemText>>;
