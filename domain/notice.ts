import type { Language } from './bilingual.ts';
import { formatRemarks, type Remark } from './remark.ts';

export const noticeKinds = [
  'submitted',
  'returned',
  'approved',
  'rejected',
  'reminder',
  'overdue',
  'appeal',
  'appeal-upheld',
  'appeal-approved',
  'appeal-rejected',
  'still-open',
] as const;
/** What a party is told about. `returned` is a rejection by objective findings alone. */
export type NoticeKind = (typeof noticeKinds)[number];

/** What a notice is about; everything that its words need. */
export type NoticeFacts = {
  readonly submissionId: string;
  /** Product or company name. */
  readonly title: string;
  readonly revision: number;
  readonly remarks: readonly Pick<Remark, 'location' | 'text'>[];
  /** Address of the submission's page. */
  readonly link: string;
  /** When an answer is due, already written for a person: `11-25 18:00`. */
  readonly due?: string;
  /** What an operator wrote, in their own words. */
  readonly note?: string;
};

/** The same notice in the form of each channel. */
export type NoticeText = {
  readonly subject: string;
  /** Plain text with line breaks, for in-site messages and mail. */
  readonly body: string;
  /** One line of at most {@link smsLimit} characters. */
  readonly sms: string;
};

/** In characters; longer messages are charged and split by gateways. */
export const smsLimit = 70;

type Wording = {
  readonly subject: (facts: NoticeFacts) => string;
  readonly lead: (facts: NoticeFacts) => string;
};
type Wordings = Readonly<Record<NoticeKind, Wording>>;

const zh: Wordings = {
  submitted: {
    subject: ({ title }) => `已收到：${title}`,
    lead: ({ title, revision, due }) =>
      `“${title}”第 ${revision} 版已提交审核${due ? `，${due} 前答复` : ''}。等待期间可以撤回修改。`,
  },
  returned: {
    subject: ({ title }) => `需要修改：${title}`,
    lead: ({ title, remarks }) =>
      `“${title}”没有通过自动检查，有 ${remarks.length} 处要改。改好后预览，再重新提交，不用等人工审核。`,
  },
  approved: {
    subject: ({ title }) => `已通过：${title}`,
    lead: ({ title, revision }) => `“${title}”第 ${revision} 版通过审核。`,
  },
  rejected: {
    subject: ({ title }) => `没有通过：${title}`,
    lead: ({ title, remarks }) =>
      `“${title}”没有通过审核。请处理下面 ${remarks.length} 条意见，预览后重新提交。`,
  },
  reminder: {
    subject: ({ title }) => `快到期：${title}`,
    lead: ({ title, due }) => `“${title}”还没有审完${due ? `，${due} 到期` : ''}。`,
  },
  overdue: {
    subject: ({ title }) => `已超时：${title}`,
    lead: ({ title, due }) => `“${title}”超过了答复时间${due ? `（${due}）` : ''}，已转给运营跟进。`,
  },
  appeal: {
    subject: ({ title }) => `有申诉：${title}`,
    lead: ({ title }) => `商家对“${title}”提出申诉，等运营处理。`,
  },
  'appeal-upheld': {
    subject: ({ title }) => `申诉成立：${title}`,
    lead: ({ title, note = '' }) => `“${title}”的申诉成立，已交回项目组处理。运营说明：${note}`,
  },
  'appeal-approved': {
    subject: ({ title }) => `申诉后通过：${title}`,
    lead: ({ title, note = '' }) => `“${title}”经运营复核通过。运营说明：${note}`,
  },
  'appeal-rejected': {
    subject: ({ title }) => `申诉没有成立：${title}`,
    lead: ({ title, note = '' }) => `“${title}”的申诉没有成立，请按意见修改。运营说明：${note}`,
  },
  'still-open': {
    subject: ({ title }) => `还没有交付完：${title}`,
    lead: ({ title }) => `“${title}”的订单已超过 180 天没有完成交付核验，请尽快处理。每周提醒一次。`,
  },
};

const en: Wordings = {
  submitted: {
    subject: ({ title }) => `Received: ${title}`,
    lead: ({ title, revision, due }) =>
      `Revision ${revision} of “${title}” is waiting for review${due ? `; an answer is due by ${due}` : ''}. You can withdraw it until then.`,
  },
  returned: {
    subject: ({ title }) => `Changes needed: ${title}`,
    lead: ({ title, remarks }) =>
      `Automated checks stopped “${title}” at ${count(remarks.length, 'place')}. Change them, preview and submit again; no need to wait for a reviewer.`,
  },
  approved: {
    subject: ({ title }) => `Approved: ${title}`,
    lead: ({ title, revision }) => `Revision ${revision} of “${title}” was approved.`,
  },
  rejected: {
    subject: ({ title }) => `Not approved: ${title}`,
    lead: ({ title, remarks }) =>
      `“${title}” was not approved. Deal with the ${count(remarks.length, 'remark')} below, preview, then submit again.`,
  },
  reminder: {
    subject: ({ title }) => `Due soon: ${title}`,
    lead: ({ title, due }) => `“${title}” has not been decided yet${due ? `; it is due by ${due}` : ''}.`,
  },
  overdue: {
    subject: ({ title }) => `Overdue: ${title}`,
    lead: ({ title, due }) =>
      `“${title}” is past its answer time${due ? ` (${due})` : ''}; the operators were told.`,
  },
  appeal: {
    subject: ({ title }) => `Appeal: ${title}`,
    lead: ({ title }) => `The seller appealed about “${title}”; an operator decides.`,
  },
  'appeal-upheld': {
    subject: ({ title }) => `Appeal upheld: ${title}`,
    lead: ({ title, note = '' }) =>
      `The appeal about “${title}” was upheld; the project team has it again. The operator says: ${note}`,
  },
  'appeal-approved': {
    subject: ({ title }) => `Approved on appeal: ${title}`,
    lead: ({ title, note = '' }) => `“${title}” was approved by an operator, who says: ${note}`,
  },
  'appeal-rejected': {
    subject: ({ title }) => `Appeal not upheld: ${title}`,
    lead: ({ title, note = '' }) =>
      `The appeal about “${title}” was not upheld; change what the remarks ask for. The operator says: ${note}`,
  },
  'still-open': {
    subject: ({ title }) => `Still not delivered: ${title}`,
    lead: ({ title }) =>
      `The delivery of “${title}” has not been proved for more than 180 days. You are reminded every week.`,
  },
};

const wordings: Readonly<Record<Language, Wordings>> = { zh, en };

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

/** The words of a notice for each channel; remarks stand in it exactly as the seller sees them on the page. */
export function composeNotice(kind: NoticeKind, facts: NoticeFacts, language: Language): NoticeText {
  const { subject, lead } = wordings[language][kind];
  const parts = [lead(facts), formatRemarks(facts.remarks), facts.link].filter((part) => part !== '');
  return {
    subject: subject(facts),
    body: parts.join('\n\n'),
    sms: shorten(composeSms(kind, facts, language)),
  };
}

function composeSms(kind: NoticeKind, facts: NoticeFacts, language: Language): string {
  const { subject } = wordings[language][kind];
  const places = [...new Set(facts.remarks.map((remark) => `【${remark.location}】`))].join('');
  return places === '' ? subject(facts) : `${subject(facts)} ${places}`;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= smsLimit ? text : `${characters.slice(0, smsLimit - 1).join('')}…`;
}
