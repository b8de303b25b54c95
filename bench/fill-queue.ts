/** A marketplace's submissions by the million, with names, states and times spread as in a real one. */
import pg from 'pg';
import { formIds } from '../domain/form.ts';
import { searchTextOf, searchTokensOf } from '../store/submissions/search-text.ts';

const firms = ['云启', '蓝图', '星海', '远山', '华信', '明德', '博雅', '天工', '青禾', '瑞谷'];
const products = [
  '排班',
  '考勤',
  '进销存',
  '数据网关',
  '图纸转换',
  '合同审阅',
  '客户管理',
  '质检平台',
  '能耗监测',
  '知识库',
];
const sellers = 2_000;

type Filling = { readonly submissions: number; readonly reviewerId: string };

/** Most are decided; of a hundred one waits, and few are held by a reviewer. */
const stateOf = `case when n % 1000 < 920 then 'approved' when n % 1000 < 960 then 'rejected'
  when n % 1000 < 980 then 'withdrawn' when n % 1000 < 988 then 'draft' when n % 1000 < 990 then 'checking'
  when n % 1000 < 999 then 'waiting-for-review' else 'in-review' end`;

export async function fillQueue(databaseUrl: string, filling: Filling): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await fill(client, filling);
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, filling: Filling): Promise<void> {
  await client.query(
    `insert into seller select 's' || n, ($1::text[])[1 + n % 10] || '科技（' || n || '）有限公司', 'koogallery-cn', now()
     from generate_series(0, $2::int - 1) n`,
    [firms, sellers],
  );
  await makeNames(client);
  const { rows: indexes } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where tablename = 'submission' and indexname <> 'submission_pkey'`,
  );
  for (const { indexname } of indexes) await client.query(`drop index "${indexname}"`);
  await insertAll(client, filling);
  for (const { indexdef } of indexes) await client.query(indexdef);
  await client.query('vacuum analyze submission');
}

/** Every title with its words as the store itself would index them. */
async function makeNames(client: pg.Client): Promise<void> {
  await client.query('create temp table name (slot int, title text, search_text text, tokens text[])');
  const names = firms.flatMap((firm) =>
    products.flatMap((what) => [1, 2, 3, 4, 5].map((v) => `${firm}${what}${v}`)),
  );
  for (const [index, title] of names.entries()) {
    const searchText = searchTextOf([title, `${firms[index % 10]}科技有限公司`]);
    const row = [index, title, searchText, [...searchTokensOf(searchText)]];
    await client.query('insert into name values ($1, $2, $3, $4)', row);
  }
}

async function insertAll(client: pg.Client, { submissions, reviewerId }: Filling): Promise<void> {
  await client.query(
    `insert into submission (id, form_id, seller_id, site, title, search_text, search_tokens, state, revision,
       finding_counts, claimed_by_id, claimed_by_name, claimed_until, submitted_at, due_at, created_at, updated_at)
     select 'SJ-2611-' || lpad(n::text, 7, '0'), ($2::text[])[1 + n % 8], 's' || n % ${sellers}, 'koogallery-cn',
       name.title, name.search_text, name.tokens, state, 1, '{"block":0,"proof":0,"warn":1,"note":0}',
       case when state = 'in-review' then case when n % 20000 < 1000 then $3::text else 'other' end end,
       case when state = 'in-review' then '李雷' end,
       case when state = 'in-review' then now() + interval '30 minutes' end,
       case when state <> 'draft' then now() - n * interval '40 seconds' end,
       case when state in ('checking', 'waiting-for-review', 'in-review') then now() + (n % 5000) * interval '1 minute' end,
       now() - n * interval '41 seconds', now() - n * interval '37 seconds'
     from (select n, ${stateOf} as state from generate_series(1, $1::int) n) as made
     join name on name.slot = made.n / 7 % 500`,
    [submissions, formIds, reviewerId],
  );
}
