import { type ProblemText, say } from './problem-text.ts';

/** Refusals at the desk: claims, remarks, decisions. */
export const reviewProblems = {
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
} as const satisfies Readonly<Record<string, ProblemText>>;
