/** Every refusal that leaves the API: a stable code, its status, what is wrong, what to do. `{name}` is filled in. */
import type { Bilingual } from '../domain/bilingual.ts';

export type ProblemText = { readonly status: number; readonly title: Bilingual; readonly detail: Bilingual };

const say = (
  status: number,
  title: readonly [zh: string, en: string],
  detail: readonly [zh: string, en: string],
): ProblemText => ({
  status,
  title: { zh: title[0], en: title[1] },
  detail: { zh: detail[0], en: detail[1] },
});

export const problemTexts = {
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
  'appeal-too-early': say(
    409,
    ['还不能申诉', 'No ground for an appeal yet'],
    [
      '同一订单被驳回 3 次，或超过 5 个工作日没有答复，才能申诉。',
      'An order may be appealed after three rejections, or when nobody answered for more than 5 working days.',
    ],
  ),
  'already-appealed': say(
    409,
    ['这一版已经申诉过', 'Already appealed'],
    ['等运营答复；答复会发到消息里。', 'Wait for the operator’s answer; it comes as a message.'],
  ),
  'no-appeal': say(
    409,
    ['没有等待答复的申诉', 'No appeal is waiting'],
    ['刷新页面，看它现在到了哪一步。', 'Reload to see where it stands.'],
  ),
  'appeal-too-short': say(
    422,
    ['申诉理由太短', 'The reason is too short'],
    ['至少 15 个字，写明为什么应当通过。', 'Write at least 15 characters: why it should be approved.'],
  ),
  'order-needed': say(
    422,
    ['交付材料从订单打开', 'Evidence belongs to an order'],
    [
      '在订单列表里选这一单；列表里没有，就请项目组先录入订单。',
      'Open it from the list of orders; where the order is missing, the project team adds it.',
    ],
  ),
  'order-field': say(
    422,
    ['订单信息不能改', 'The order can’t be changed'],
    [
      '{fields} 来自订单。订单不对的话，请运营或项目组改订单。',
      '{fields} come from the order. Where it is wrong, an operator or the project team corrects it.',
    ],
  ),
  'foreign-file': say(
    422,
    ['这个文件不是你上传的', 'You have not uploaded this file'],
    ['先上传“{name}”，再填进字段。', 'Upload “{name}” first, then put it into the field.'],
  ),
  'draft-conflict': say(
    409,
    ['同一个字段也被别人改了', 'Somebody else changed the same field'],
    ['比较两个版本，留下要的那个，再保存。', 'Compare both values, keep one, save again.'],
  ),
  'stale-revision': say(
    409,
    ['已经有新的版本', 'There is a newer revision'],
    ['刷新页面，在当前版本上操作。', 'Reload, then act on the current revision.'],
  ),
  'not-allowed-now': say(
    409,
    ['现在的状态不能这样做', 'Not possible in its present state'],
    ['刷新页面，看它现在到了哪一步。', 'Reload to see where it stands.'],
  ),
  'preview-missing': say(
    409,
    ['这一版内容还没有预览', 'This content was not previewed'],
    ['打开预览看一遍现在的内容，再提交。', 'Preview the content as it is now, then submit.'],
  ),
  'remarks-open': say(
    422,
    ['还有意见没有处理', 'Some remarks are still open'],
    [
      '改动字段，或写下 15 个字以上的申诉理由；没处理的列在 errors 里。',
      'Change the field, or dispute the remark in 15 characters or more; the open ones are in errors.',
    ],
  ),
  'findings-block': say(
    422,
    ['有必须修改的地方', 'Some things must be changed'],
    ['全部问题都在 findings 里，改好后再提交。', 'All of them are in findings; correct them, then submit.'],
  ),
  'file-refused': say(
    422,
    ['没有上传', 'Not uploaded'],
    ['“{name}”不符合这个字段的要求，原因在 findings 里。', '“{name}” doesn’t meet the field; see findings.'],
  ),
  'file-too-large': say(
    413,
    ['文件太大', 'The file is too large'],
    [
      '这个字段最大 {limit}，请压缩或换一个。',
      'This field takes {limit} at most; compress it or choose another.',
    ],
  ),
  'file-missing': say(
    400,
    ['没有收到文件', 'No file received'],
    ['表单里先放 formId、field，再放一个 file。', 'Send formId and field, then one file.'],
  ),
  'upload-cut': say(
    400,
    ['上传中断', 'The upload was cut'],
    ['没有保存任何内容，请重新上传。', 'Nothing was kept; upload again.'],
  ),
  'upload-quota': say(
    429,
    ['今天上传得太多', 'Too many uploads today'],
    [
      '每人每天最多 100 个文件、10 GB，明天再传。',
      'A person may upload 100 files and 10 GB a day; go on tomorrow.',
    ],
  ),
  'unknown-location': say(
    422,
    ['【】里的位置表单上没有', 'No such location in the form'],
    [
      '【{location}】不在表单上，最接近的是【{nearest}】。',
      '【{location}】 is not in the form; the nearest is 【{nearest}】.',
    ],
  ),
  'remarks-missing': say(
    422,
    ['驳回要有意见', 'A rejection needs a remark'],
    ['至少写一条【位置】意见，告诉商家改什么。', 'Write at least one remark at a 【location】.'],
  ),
  'slots-open': say(
    422,
    ['模板里还有空没填', 'A template still has an empty slot'],
    ['填好“{slot}”再发送。', 'Fill in “{slot}”, then send.'],
  ),
  'nothing-to-claim': say(
    404,
    ['没有可领的', 'Nothing to claim'],
    ['都领走了，有新提交会自动出现。', 'All are taken; new ones appear by themselves.'],
  ),
  'too-many-claims': say(
    409,
    ['手上的已经够多', 'You hold enough already'],
    ['先审完或放回一件，最多同时 {count} 件。', 'Decide or put one back; {count} at most at a time.'],
  ),
  'routing-unknown': say(
    422,
    ['分派规则里有不存在的组', 'The routing names groups that are not there'],
    ['先建组，或改掉：{names}。', 'Add the group, or change: {names}.'],
  ),
  'remarks-unplaced': say(
    422,
    ['有文字不属于任何位置', 'Some text has no location'],
    ['给“{text}”加上【位置】。', 'Put a 【location】 before “{text}”.'],
  ),
  'remarks-not-wanted': say(
    422,
    ['通过时不能带意见', 'An approval has no remarks'],
    ['删去意见，或改为驳回。', 'Remove the remarks, or reject.'],
  ),
  'findings-open': say(
    409,
    ['还有发现没有处理', 'Some findings are still open'],
    ['接受或忽略剩下的 {count} 处，再决定。', 'Accept or dismiss the {count} left, then decide.'],
  ),
  'findings-accepted': say(
    409,
    ['还有接受了的发现', 'Some findings are accepted'],
    ['有接受的发现就不能通过：忽略它们，或驳回。', 'Dismiss them, or reject.'],
  ),
  'parties-unsure': say(
    409,
    ['还有看不准的签署', 'Some signatures are not settled'],
    [
      '对照放大的图，逐方确认剩下的 {count} 方，再通过。',
      'Look at the cut-outs and settle the {count} left.',
    ],
  ),
  'parties-missing': say(
    409,
    ['有一方没有签署', 'A signature is missing'],
    [
      '三方都签署才能通过：更正看错的，或驳回（缺 {count} 方）。',
      'All three must have signed ({count} missing): correct what was misread, or reject.',
    ],
  ),
  'page-not-drawn': say(
    422,
    ['这一页显示不出来', 'This page can’t be shown'],
    ['文件{why}；请下载后查看。', 'The file is {why}; download it to look.'],
  ),
  'already-decided': say(
    409,
    ['已经有决定了', 'Already decided'],
    ['刷新页面看结果。', 'Reload to see the decision.'],
  ),
  'already-claimed': say(
    409,
    ['别人正在审核', 'Somebody else is reviewing it'],
    ['等释放或到期后再领取，先审下一件。', 'Take the next one; this is free when the claim ends.'],
  ),
  'not-claimed-by-you': say(
    409,
    ['你没有领取，或领取已到期', 'Not claimed by you, or the claim ran out'],
    ['重新领取后再操作。', 'Claim it, then act.'],
  ),
  'bound-to-seller': say(
    409,
    ['你与这个商家有登记的关系', 'You are bound to this seller'],
    ['这一件由同事审核；登记有误请找运营。', 'A colleague decides; if the note is wrong, tell an operator.'],
  ),
  'own-proposal': say(
    409,
    ['这是你提出的结论', 'This is your own proposal'],
    ['重大决定由另一位审核确认，先审下一件。', 'Another reviewer confirms it; take the next one.'],
  ),
  'proposal-stands': say(
    409,
    ['已有结论等待确认', 'A proposed decision stands'],
    ['确认它，或写明理由退回。', 'Confirm it, or send it back with a reason.'],
  ),
  'no-proposal': say(
    409,
    ['没有等待确认的结论', 'No decision waits for you'],
    ['刷新页面，看它现在到了哪一步。', 'Reload to see where it stands.'],
  ),
  'reason-missing': say(
    422,
    ['没有写理由', 'No reason given'],
    ['写明理由再退回。', 'Say why, then send it back.'],
  ),
  'too-late-to-undo': say(
    409,
    ['已经不能撤销', 'Too late to undo'],
    ['商家已收到通知；需要更正请联系运营。', 'The seller was told; ask an operator to correct it.'],
  ),
  'not-waiting': say(
    409,
    ['还不能领取', 'Can’t be claimed yet'],
    ['检查完成、等待审核时才能领取。', 'It can be claimed once it waits for review.'],
  ),
  'not-pending': say(
    409,
    ['不在审核中', 'Not under review'],
    ['刷新页面，看它现在到了哪一步。', 'Reload to see where it stands.'],
  ),
  'desk-unavailable': say(
    503,
    ['审核服务暂时不可用', 'The review service is not available'],
    ['没有做任何改动，过一会儿再试。', 'Nothing was changed; try again in a moment.'],
  ),
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

export type ProblemCode = keyof typeof problemTexts;
