import { type ProblemText, say } from './problem-text.ts';

/** What is wrong with a request, whatever it is about. */
export const requestProblems = {
  'not-signed-in': say(401, ['没有登录', 'Not signed in'], ['登录后再试。', 'Sign in, then try again.']),
  'not-allowed': say(
    403,
    ['这个账号不能这样做', 'This account may not do that'],
    ['换一个有权限的账号登录，或找运营开通。', 'Sign in with an account that may, or ask an operator.'],
  ),
  'cross-site': say(
    403,
    ['请求来自别的网站', 'The request came from another site'],
    ['从本站的页面操作。', 'Act from a page of this site.'],
  ),
  'not-found': say(
    404,
    ['没有找到', 'Not found'],
    ['核对编号；别的商家的内容也看不到。', "Check the number; what belongs to other sellers can't be seen."],
  ),
  'no-such-route': say(
    404,
    ['没有这个接口', 'No such route'],
    ['接口说明在 /api/docs。', 'The routes are described at /api/docs.'],
  ),
  'malformed-json': say(
    400,
    ['请求不是有效的 JSON', 'The body is not JSON'],
    ['用 UTF-8 编码的 JSON 发送。', 'Send JSON in UTF-8.'],
  ),
  'malformed-text': say(
    400,
    ['文字里有不能保存的字符', 'The text holds characters that can’t be kept'],
    ['{place} 里有空字符或残缺的编码，删去后再存。', 'Remove the NUL or broken character in {place}.'],
  ),
  'unsupported-content': say(
    415,
    ['内容类型不对', 'Unsupported content type'],
    ['这里接收 {expected}。', 'This route takes {expected}.'],
  ),
  'body-too-large': say(
    413,
    ['内容太大', 'Too large'],
    ['一次请求最多 {limit}，请缩短文字。', 'A request holds {limit} at most; shorten the text.'],
  ),
  'bad-request': say(
    422,
    ['请求里有不对的地方', 'The request has faults'],
    ['改好 errors 里列出的每一处。', 'Correct each place listed in errors.'],
  ),
  'bad-cursor': say(
    400,
    ['翻页位置无效', 'Unknown page'],
    ['从第一页重新开始。', 'Start again from the first page.'],
  ),
  'unknown-field': say(
    422,
    ['表单没有这个字段，或类型不对', 'No such field, or of another type'],
    ['改好 errors 里列出的每一处；其余的也没有保存。', 'Correct each place in errors; nothing was saved.'],
  ),
  'key-reused': say(
    422,
    ['Idempotency-Key 用在了别的请求上', 'Idempotency-Key was used for another request'],
    ['换一个新的键。', 'Choose a new key.'],
  ),
  'key-in-use': say(
    409,
    ['同一个请求正在处理', 'The same request is being answered'],
    ['稍等片刻再发一次。', 'Wait a moment, then send it again.'],
  ),
  'too-many-requests': say(
    429,
    ['请求太多', 'Too many requests'],
    ['过一分钟再试。', 'Try again in a minute.'],
  ),
  'storage-full': say(
    507,
    ['存储空间不足', 'No space left'],
    ['没有保存任何内容，请联系运营。', 'Nothing was kept; tell an operator.'],
  ),
  internal: say(
    500,
    ['服务器出错了', 'Something failed on our side'],
    [
      '再试一次；还不行就把编号 {requestId} 告诉运营。',
      'Try again; if it stays, give an operator the number {requestId}.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemText>>;
