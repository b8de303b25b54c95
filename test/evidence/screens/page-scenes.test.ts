/** Scenes that many products share, and the kinds of pages that they are. */
import test from 'ava';
import { column, frame, judge, type Place, row } from './placed-words.ts';

const scenes: readonly (readonly [string, string, readonly Place[]])[] = [
  [
    'a second factor',
    'login',
    column(['两步验证', '验证码已发送至 138****1234', '请输入验证码', '验证并登录'], 560, 200),
  ],
  [
    'a sign-in whose session ran out',
    'login',
    column(['登录已过期，请重新登录', '账号', '密码', '登录'], 560, 240),
  ],
  [
    'a choice among organisations',
    'after-login',
    [
      ['云帆协同', 40, 20],
      ...column(['选择要进入的组织', '云帆研究院', '云帆制造', '云帆贸易'], 480, 160, 70),
    ],
  ],
  [
    'a terminal that greets',
    'feature',
    column(
      [
        'Last login: Sun Sep 6 09:12',
        'Welcome to the server',
        '[ops@app-01 ~]$ systemctl status nginx',
        '[ops@app-01 ~]$ df -h /data',
        '/usr/lib/systemd/system/nginx.service',
      ],
      20,
      90,
    ),
  ],
  [
    'a position line that ends at a function',
    'feature',
    [...frame, ['首页 / 客户管理', 240, 60], ...row(['华东', '华南', '华北'], 300)],
  ],
  [
    'the desktop of a computer',
    'other',
    [
      ...column(['此电脑', '回收站', '浏览器', '新建文本文档', '截图工具', '会议'], 40, 60, 90),
      ...column(['微信', '交付资料', '矩形设计', '远程桌面'], 160, 60, 90),
      ['15:42', 1280, 740],
      ['2026/11/10', 1270, 755],
    ],
  ],
  [
    'a folder of files',
    'other',
    [
      ['交付资料', 60, 10],
      ...column(['快速访问', '桌面', '下载', '此电脑', '本地磁盘 (C:)'], 40, 120),
      ...row(['名称', '修改日期', '类型', '大小'], 100),
      ...row(['安装包', '2026/11/2 9:10', '文件夹'], 140),
      ...row(['验收单.pdf', '2026/11/9 10:02', 'PDF 文件', '356 KB'], 180),
      ...row(['license.lic', '2026/11/1 8:20', 'LIC 文件', '2 KB'], 220),
    ],
  ],
  [
    'an article of a help centre',
    'other',
    [
      ['拾页 帮助中心', 40, 20],
      ...row(['产品文档', '视频教程', '常见问题'], 20),
      ...column(['快速入门', '如何登录', '创建组织', '邀请成员'], 40, 100),
      ['如何登录', 300, 100, 32],
      ['最后更新：2026-08-19 阅读 12,034', 300, 150],
      ['在浏览器地址栏输入管理员提供的访问地址，建议使用最新版浏览器。', 300, 200],
      ['这篇文档对您有帮助吗？', 300, 400],
    ],
  ],
  [
    'a balance sheet',
    'feature',
    [
      ['诚记账 报表 资产负债表 操作员：kj03', 40, 20],
      ['资产负债表', 560, 70, 30],
      ...row(['资产', '期末余额', '年初余额', '负债'], 140),
      ...row(['货币资金', '1,284,330.21', '903,118.40', '短期借款'], 180),
      ...row(['应收账款', '2,018,447.00', '881,032.90', '应付账款'], 220),
    ],
  ],
  [
    'a document between its tools',
    'feature',
    [
      ['仓库搬迁方案', 60, 20],
      ['文件 编辑 插入 格式 工具 协作', 60, 60],
      ['一、背景', 300, 140],
      ['现有三号库租约将于明年到期，库容利用率已达九成，高峰期等待较久。', 300, 180],
      ['分享', 1250, 20],
    ],
  ],
  [
    'a contract on its way',
    'feature',
    [
      ['首页 合同 仓储服务合同', 60, 20],
      ...column(['甲方：厦门闻涛贸易有限公司', '乙方：基隆长荣仓库', '第一条 保管地点为七堵区。'], 300, 120),
      ...column(['签署进度', '发起 09-20', '甲方签署 09-21', '乙方签署 09-24'], 1000, 120),
    ],
  ],
  [
    'what puts a program in',
    'other',
    [
      ...column(['云帆协同安装向导', '欢迎使用安装向导', '目标文件夹'], 500, 240),
      ...row(['上一步', '下一步', '取消'], 560),
    ],
  ],
  ['a goodbye', 'other', column(['您已安全退出', '为保障安全请关闭浏览器', '重新进入'], 560, 240)],
];
for (const [title, kind, places] of scenes) {
  test(`${title}: ${kind}`, (t) => {
    const judged = judge(places);
    t.is(judged.kind, kind as typeof judged.kind, `${JSON.stringify(judged.kindShares)} ${judged.reasons}`);
    t.is(judged.unusable, undefined);
  });
}
