import { both } from '../domain/bilingual.ts';
import { defineRule, found } from './rule.ts';
import { matchesIn } from './text-match.ts';

const chinese =
  /阿里云|腾讯云|百度智能云|百度云(?!盘)|京东云|火山引擎|字节跳动火山|天翼云|移动云(?![端办盘课存计应支平管开])|联通云|金山云|优刻得|青云科技|七牛云|又拍云|亚马逊云(?:科技)?|微软云|谷歌云|甲骨文云|浪潮云|紫光云|网易云(?!音乐)/gu;
const english =
  /(?<![a-z0-9])(?:aliyun|alibaba cloud|tencent cloud|aws|amazon web services|(?:microsoft )?azure|google cloud(?: platform)?|gcp|oracle cloud|ucloud|qingcloud|digitalocean|volcengine|baidu ai cloud|ctyun)(?![a-z0-9])/giu;

/**
 * The name of another cloud. It may be meant as something to migrate from, so it only asks a reviewer to look.
 * Source: the audit standard of a sibling market; checked 2026-11-22.
 */
export const rivalCloud = defineRule({
  id: 'rival-cloud',
  title: both('其他云厂商名称', 'Other clouds'),
  severity: 'warn',
  needs: ['text'],
  check: ({ text }) =>
    found(
      matchesIn(text, [chinese, english]).map((match) => ({
        code: 'rival-cloud',
        ...match,
        message: both(
          `提到了其他云厂商“${match.quote}”。请删去，确需说明迁移来源的写成“其他云”。`,
          `Names another cloud, "${match.quote}". Delete it; where it is what one migrates from, write "other clouds".`,
        ),
        rewrites: ['其他云'],
      })),
    ),
});
