import type { Builder } from '../kinds.ts';
import {
  bars,
  button,
  card,
  curve,
  donut,
  figures,
  grid,
  type Kit,
  lines,
  makeKit,
  table,
  tiles,
} from './parts.ts';

const todo = (kit: Kit) => {
  const { t, random, industry } = kit;
  const title = t(
    random.pick([
      '待办事项|To do',
      '我的待办|My tasks',
      '待处理|Waiting',
      '要做的事|Things to do',
      '今日提醒|Reminders',
      '待办提醒 (5)|Inbox (5)',
      '',
    ]),
  );
  const rows = random
    .some(industry.tasks, 3)
    .map(
      (task) =>
        `<div class="row between"><span>${random.pick(['☐ ', '● ', ''])}${t(task)}</span><span class="soft">${random.chance(0.5) ? random.int(1, 20) : kit.day()}</span></div>`,
    );
  return card(title, lines(rows), 'flex:1;min-width:220px');
};
const notices = ({ t, random, day }: Kit) =>
  card(
    t(random.pick(['通知公告|Announcements', '公告|Notices', '最新动态|What is new', '系统消息|Messages'])),
    lines(
      random
        .some(
          [
            '系统将于周六凌晨升级|Upgrade on Saturday night',
            '清明放假安排|Holiday schedule',
            '新版移动端上线|New mobile app',
            '关于规范用印的通知|On the use of seals',
          ],
          3,
        )
        .map((text) => `· ${t(text)}　<span class="soft">${day()}</span>`),
    ),
    'flex:1;min-width:220px',
  );
const trend = (kit: Kit) =>
  card(
    kit.t(
      kit.random.pick([
        '近七日趋势|Last 7 days',
        '月度走势|By month',
        '产量趋势|Output trend',
        '本月概况|This month',
      ]),
    ),
    kit.random.chance(0.5) ? curve(kit, 420) : bars(kit, 420),
    'flex:2;min-width:260px',
  );
const shares = (kit: Kit) =>
  card(
    kit.t(kit.random.pick(['类型占比|By type', '状态分布|By state', '本月完成率|Done this month'])),
    donut(kit, kit.industry.states.slice(0, 3)),
    'flex:1;min-width:240px',
  );
const shortcuts = (kit: Kit) =>
  card(
    kit.t(kit.random.pick(['快捷入口|Shortcuts', '常用功能|Favourites', '快速操作|Quick actions', ''])),
    tiles(kit, kit.random.int(4, 8)),
    'flex:2;min-width:260px',
  );
const recent = (kit: Kit) =>
  card(
    kit.t(
      kit.random.pick(['最近订单|Recent', '最新记录|Latest', '最近访问|Recently opened', '今日安排|Today']),
    ),
    table(kit, kit.random.int(3, 5), { heads: 4 }),
    'flex:2;min-width:280px',
  );
const ranking = ({ t, industry, figure }: Kit) =>
  card(
    t('排行榜|Ranking'),
    lines(
      industry.spots.map(
        (spot, at) => `<div class="row between"><span>${at + 1}　${t(spot)}</span><b>${figure()}</b></div>`,
      ),
    ),
    'flex:1;min-width:200px',
  );
const month = ({ t }: Kit) =>
  card(
    t('日程|Calendar'),
    `<div class="grid" style="grid-template-columns:repeat(7,1fr);gap:4px;text-align:center">${Array.from({ length: 28 }, (_, at) => `<span>${at + 1}</span>`).join('')}</div>`,
    'flex:1;min-width:220px',
  );

const greeting = ({ t, random, look }: Kit) => {
  const text = t(
    random.pick([
      '早上好，张伟|Good morning, Jane',
      '欢迎回来，李思雨|Welcome back, Ana',
      '下午好！今天也要加油|Good afternoon!',
      '您好，陈主任|Hello, J. Miller',
      '今天 · 3月16日 周一|Today, Monday 16 March',
      `欢迎使用${look.product}|Welcome to ${look.product}`,
    ]),
  );
  const below = t(
    random.pick([
      '今天是 2026年3月16日 星期一|It is Monday, 16 March 2026',
      '您有 5 项待办|5 things wait for you',
      '上次登录 2026-03-15 18:02|Last sign-in 15 March, 18:02',
      '',
    ]),
  );
  return `<div style="margin-bottom:12px"><h1>${text}</h1><div class="soft">${below}</div></div>`;
};

const blocks = [todo, notices, trend, shares, shortcuts, recent, ranking, month];
const some = (kit: Kit, from: readonly ((kit: Kit) => string)[], count: number) =>
  `<div class="row wrap" style="align-items:stretch;margin-top:12px">${kit.random
    .some(from, kit.isPhone ? Math.min(2, count) : count)
    .map((block) => block(kit))
    .join('')}</div>`;
const using =
  (build: (kit: Kit) => string): Builder =>
  (_say, random, look) =>
    build(makeKit(random, look));

/** Where one lands after signing in. */
export const variedLandings: Readonly<Record<string, Builder>> = {
  figures: using((kit) => figures(kit, kit.random.chance(0.5)) + some(kit, blocks, kit.random.int(1, 3))),
  'figures-again': using(
    (kit) => figures(kit, kit.random.chance(0.3)) + some(kit, [todo, trend, shares, recent], 2),
  ),
  greeting: using((kit) => greeting(kit) + some(kit, blocks, kit.random.int(2, 4))),
  'greeting-and-figures': using(
    (kit) => greeting(kit) + figures(kit, false) + some(kit, [todo, notices, trend], 2),
  ),
  widgets: using((kit) => some(kit, blocks, kit.random.int(3, 5)) + some(kit, blocks, 2)),
  launcher: using(
    (kit) =>
      `<h2>${kit.t(kit.random.pick(['全部应用|All apps', '应用中心|Apps', '请选择要进入的系统|Choose a system', '功能导航|Functions', '']))}</h2>${tiles(kit, kit.random.int(6, 12), kit.random.chance(0.5))}`,
  ),
  'process-map': using((kit) => {
    const { t, random, industry } = kit;
    return `<div class="row" style="align-items:stretch"><div style="flex:3">${card(
      t('业务流程导航|Process map'),
      grid(
        random
          .some([...industry.modules, ...industry.items], 9)
          .map((step) => `<div style="text-align:center;padding:18px">▣<br>${t(step)}</div>`),
        150,
      ),
    )}</div>${kit.isPhone ? '' : todo(kit)}</div>`;
  }),
  cockpit: using((kit) => {
    const { t, random, industry, look } = kit;
    const panel = (title: string) =>
      `<div style="flex:1;border:1px solid #1d4f91;padding:10px;min-width:210px"><h2>${title}</h2>${random.chance(0.5) ? curve(kit, 220, 110) : bars(kit, 220, 110)}</div>`;
    const head = t(
      random.pick([
        '运营指挥中心|Command centre',
        '数据可视化大屏|Live board',
        `${look.product} 态势总览|${look.product} live view`,
        '综合监管驾驶舱|Cockpit',
      ]),
    );
    return `<div style="background:#071733;color:#a8d4ff;padding:14px;height:100%"><h1 style="text-align:center">${head}</h1><div class="row wrap" style="margin:12px 0">${industry.measures.map((caption) => `<div style="flex:1;text-align:center"><div class="big" style="color:#36e0ff">${kit.figure()}</div>${t(caption)}</div>`).join('')}</div><div class="row wrap">${random
      .some([...industry.modules, ...industry.states], 3)
      .map((title) => panel(t(title)))
      .join('')}</div></div>`;
  }),
  'first-steps': using(({ t, random, isPhone }) => {
    const steps = random.some(
      [
        '完善企业资料|Complete your profile',
        '添加部门和成员|Add your team',
        '导入基础数据|Import your data',
        '绑定企业微信|Connect chat',
        '体验第一张单据|Create your first record',
      ],
      isPhone ? 3 : 4,
    );
    return `<h1>${t(random.pick(['欢迎加入，先完成以下设置|Let’s get you started', '新手引导|Getting started', '只需 4 步，快速上手|Set up in 4 steps']))}</h1><div class="soft" style="margin:8px 0">${t('已完成|Done')} 1/4</div>${steps.map((step, at) => card('', `<div class="row between"><span>${at + 1}　${t(step)}</span>${button(t(random.pick(['去完成|Start', '开始|Go', '去设置|Set up'])), at > 0)}</div>`, 'margin-top:10px')).join('')}<div class="soft" style="margin-top:12px">${t('跳过引导|Skip for now')}</div>`;
  }),
  documents: using((kit) => {
    const { t, random } = kit;
    return `<h2>${t(random.pick(['最近使用|Recent', '最近打开的文档|Recently opened']))}</h2><br>${grid(
      random
        .some(
          [
            '季度计划|Quarter plan',
            '选型对比|Comparison',
            '会议纪要|Minutes',
            '项目周报|Weekly report',
            '需求池|Backlog',
            '培训资料|Training',
          ],
          5,
        )
        .map((name) =>
          card(
            '',
            `<div style="height:60px;background:#8882;margin-bottom:8px"></div>${t(name)}<div class="soft">${kit.day()}</div>`,
          ),
        ),
      150,
    )}${some(kit, [todo, notices, shortcuts], 1)}`;
  }),
};
