/** Submissions of the past by the hundred thousand: fields, reports, findings, decisions, as reviews leave them. */
import type pg from 'pg';

const sentences = [
  '班组长排好路线，点检员到点扫码，发现异常当场拍照并派给维修班。',
  '连接 ERP、MES 与设备网关，按统一口径把产量、能耗和停机原因放在一张表里。',
  '网络中断时在本地缓存，恢复后按时间顺序补传，重复的数据自动去掉。',
  '审图人不装软件就能在图纸上写意见，意见带编号与截图，导出成表发给设计人。',
  '根据土壤墒情、作物阶段和天气预报生成灌溉计划，值班员确认后下发。',
  '权限按部门和岗位设置，谁在什么时间看过、改过、导出过都有记录。',
  '与阿里云上的旧系统并行一个月，核对无误后再切换，差异清单双方确认。',
  '支持私有部署与专属云，升级时保留原有配置，回退不丢数据。',
  '是业内首家把标注与提资单关联的工具，已在三家设计院日常使用。',
  '实施顾问驻场两周，交付物逐项确认，培训留有录像，问题两小时内响应。',
  '效果最佳的排产算法，让交付周期缩短，计划员每天少花一小时。',
  '接口按地块和时间段查询，返回结果附带质量标记，异常值单独列出。',
];
const scripted = `
create or replace function pg_temp.text_of(n int, salt int, many int) returns text language sql immutable as $$
  select string_agg((array[${sentences.map((one) => `'${one}'`).join(',')}])[1 + abs(hashint4(n * 31 + k * 7 + salt)) % 12]
    || case when k = 1 then '项目编号 ' || n || '。' else '' end, '') from generate_series(1, many) k $$`;

/** Makes them and answers how many characters of text they hold together. */
export async function fillPast(client: pg.Client, submissions: number): Promise<number> {
  await client.query(
    `insert into seller select 's' || n, '商家' || n || '科技有限公司', 'koogallery-cn', now() from generate_series(0, 999) n
     on conflict do nothing`,
  );
  await client.query(
    `insert into submission (id, form_id, seller_id, site, title, state, revision, finding_counts, submitted_at,
       created_at, updated_at)
     select 'SJ-2611-' || lpad(n::text, 7, '0'), ${formOfRow}, 's' || n % 1000, 'koogallery-cn', '产品 ' || n,
       ${verdictOfRow}, 1, '{"block":0,"proof":0,"warn":1,"note":0}', now() - n * interval '70 seconds',
       now() - n * interval '75 seconds', now() - n * interval '60 seconds'
     from generate_series(1, $1::int) n`,
    [submissions],
  );
  return fillRecords(client, submissions);
}

const idOfRow = `'SJ-2611-' || lpad(n::text, 7, '0')`;
const formOfRow = `(array['listing-saas','listing-license','listing-service'])[1 + n % 3]`;
const verdictOfRow = `case when n % 10 < 7 then 'approved' else 'rejected' end`;

/** Fields, reports, events, findings and decisions of submissions numbered from 1. */
export async function fillRecords(client: pg.Client, submissions: number): Promise<number> {
  await client.query(scripted);
  await client.query(
    `insert into submission_revision (submission_id, revision, fields, field_versions, content_hash, submitted_at,
       answers, report, created_at)
     select ${idOfRow}, 1, jsonb_build_object('productName', '产品 ' || n || ' 号',
         'highlights', pg_temp.text_of(n, 5, 2), 'description', pg_temp.text_of(n, 11, 4 + n % 12),
         'supportContent', '安装、升级与故障处理', 'supportHours', '工作日 9:00–18:00', 'supportPhone', '0755-88880000',
         'supportEmail', 'help@product' || n || '.example'), '{}', md5(n::text),
       now() - n * interval '70 seconds', '[]',
       jsonb_build_object('pack', 'koogallery-cn@2026.1', 'findings', '[]'::jsonb, 'results', '[]'::jsonb),
       now() - n * interval '75 seconds'
     from generate_series(1, $1::int) n`,
    [submissions],
  );
  await client.query(
    `insert into submission_event (submission_id, revision, type, actor, key, at)
     select ${idOfRow}, 1, (array['created','submitted','checks-finished'])[k], '{"kind":"system"}', 'e' || k,
       now() - n * interval '70 seconds' from generate_series(1, $1::int) n, generate_series(1, 3) k`,
    [submissions],
  );
  await fillOutcomes(client, submissions);
  await client.query('analyze');
  const { rows } = await client.query<{ many: string }>(
    `select sum(length(fields->>'description') + length(fields->>'highlights')) as many from submission_revision`,
  );
  return Number(rows[0]?.many ?? 0);
}

async function fillOutcomes(client: pg.Client, submissions: number): Promise<void> {
  await client.query(
    `insert into decision (submission_id, revision, verdict, by, reviewer_id, reviewer_name, remarks, decided_at)
     select ${idOfRow}, 1, ${verdictOfRow}, 'reviewer', 'u' || n % 12, '审核' || n % 12,
       case when n % 10 < 7 then '[]'::jsonb else '[{"id":"r1","field":"description","location":"商品介绍","text":"请补充。"}]' end,
       now() - n * interval '60 seconds' from generate_series(1, $1::int) n`,
    [submissions],
  );
  await client.query(
    `insert into answered_round (submission_id, revision, round, site, form_id, verdict, by, reviewer_id, reviewer_name,
       submitted_at, answered_at, working_minutes)
     select ${idOfRow}, 1, 1, 'koogallery-cn', ${formOfRow}, ${verdictOfRow}, 'reviewer', 'u' || n % 12, '审核' || n % 12,
       now() - n * interval '70 seconds', now() - n * interval '60 seconds', 60 + n % 4000
     from generate_series(1, $1::int) n`,
    [submissions],
  );
  await client.query(
    `insert into rule_finding (submission_id, revision, finding_key, is_shadow, site, form_id, rule, severity, field,
       quote, found_at, outcome, decided_at)
     select ${idOfRow}, 1, 'k' || k, false, 'koogallery-cn', ${formOfRow},
       (array['rival-cloud','authority-claim','absolute-terms','product-name-spelling'])[1 + (n + k) % 4],
       (array['warn','proof','warn','warn'])[1 + (n + k) % 4], 'description', '阿里云', now() - n * interval '69 seconds',
       case when (n + k) % 17 = 0 then 'dismissed' else 'accepted' end, now() - n * interval '60 seconds'
     from generate_series(1, $1::int) n, generate_series(1, 2) k where n % 3 = 0`,
    [submissions],
  );
}
