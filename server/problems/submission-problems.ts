import { type ProblemText, say } from './problem-text.ts';

/** Refusals on the seller’s side: appeals, orders, drafts, files, submitting. */
export const submissionProblems = {
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
} as const satisfies Readonly<Record<string, ProblemText>>;
