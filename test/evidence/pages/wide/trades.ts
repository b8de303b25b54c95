import type { Industry } from '../varied/industries.ts';

const split = (text: string) => text.split(' / ');

/** `product; modules; columns; items; states; measures; tasks; spots`, each `Chinese|English`. Invented. */
const written = [
  '律海案件系统|CaseHarbor; 案件|Matters / 客户|Clients / 工时|Time / 文书|Documents / 期限|Deadlines / 账单|Billing / 利冲检索|Conflict check / 印章申请|Seal requests; 案号|Matter / 当事人|Client / 案由|Subject / 承办律师|Lawyer / 阶段|Stage / 开庭日|Hearing / 标的额|Value; 买卖合同纠纷|Sale dispute / 劳动争议仲裁|Labour case / 商标异议|Trademark opposition / 股权转让尽调|Share deal; 立案|Filed / 举证期|Evidence / 待开庭|Hearing set / 已结案|Closed; 在办案件|Live matters / 本周开庭|Hearings this week / 未开票金额|Unbilled / 人均工时|Hours per head; 提交代理词|File the brief / 补充证据目录|Add exhibits / 续签顾问合同|Renew retainer; 一组|Team A / 二组|Team B / 三组|Team C / 四组|Team D',
  '快运达 TMS|RouteKeeper; 运单|Shipments / 调度台|Dispatch / 车辆|Vehicles / 司机|Drivers / 在途跟踪|Tracking / 运费结算|Freight bills / 回单|Proofs / 线路|Routes; 运单号|Shipment / 始发地|From / 目的地|To / 车牌|Plate / 司机|Driver / 运费|Freight / 发车时间|Departed; 苏州→武汉|Hull → Leeds / 佛山→长沙|Kent → York / 宁波→合肥|Bath → Derby / 青岛→郑州|Cork → Galway; 待调度|To plan / 运输中|On the road / 已到达|Arrived / 回单已收|Proof in; 在途车辆|On the road / 准点率|On time / 今日发车|Departures today / 待回单|Proofs due; 3 车超时未到|3 trucks late / 冷机温度报警|Reefer alarm / 年检到期 2 台|2 inspections due; 浙A·7F21|HX 21 / 粤B·3K90|HX 22 / 苏E·8M15|HX 23 / 鲁C·6T42|HX 24',
  '禾田农场云|FieldNote; 地块|Fields / 农事|Work / 灌溉|Irrigation / 气象站|Weather / 投入品|Inputs / 采收|Harvest / 溯源码|Trace codes / 无人机|Drones; 地块|Field / 作物|Crop / 面积|Area / 墒情|Moisture / 负责人|Keeper / 下次灌溉|Next watering / 状态|State; 早稻 中嘉早17|Early rice / 阳光玫瑰葡萄|Shine grapes / 红颜草莓|Strawberries / 砂糖橘|Mandarins; 苗期|Seedling / 花期|Flowering / 待采收|Ripe / 休耕|Fallow; 总面积|Area / 今日灌溉量|Water today / 土壤温度|Soil temperature / 预计产量|Expected yield; 东区缺水|East block dry / 病虫害上报 2|2 pest reports / 采收工人到岗|Pickers arrive; 东一区|East 1 / 东二区|East 2 / 大棚 3|House 3 / 大棚 4|House 4',
  '薪火人事|PeopleLoom; 员工|People / 考勤|Attendance / 假期|Leave / 薪酬|Pay / 招聘|Hiring / 绩效|Goals / 培训|Training / 合同到期|Contracts; 工号|ID / 姓名|Name / 部门|Team / 岗位|Role / 入职日期|Joined / 用工形式|Type / 状态|State; 王思远|Ivy Lane / 郑可|Omar Reed / 林嘉禾|Nina Falk / 陶然|Ben Cole; 试用|Probation / 在职|Employed / 待离职|Leaving / 已离职|Left; 在职人数|Headcount / 本月入职|Joined this month / 请假人数|On leave / 人力成本|Staff cost; 3 份转正待批|3 probations / 社保增减员|Insurance changes / 补卡申请 6|6 missed punches; 研发部|R&D / 市场部|Marketing / 财务部|Finance / 行政部|Office',
  '店小助收银|TillMate; 收银|Till / 商品|Items / 会员|Members / 库存|Stock / 优惠券|Coupons / 门店|Stores / 交班|Shifts / 供应商|Suppliers; 条码|Barcode / 商品|Item / 售价|Price / 库存|Stock / 分类|Group / 供应商|Supplier / 上架|On sale; 农夫山泉 550ml|Spring water / 五常大米 5kg|Rice 5kg / 纯牛奶 250ml|Milk / 抽纸 3 包|Tissues; 在售|On sale / 缺货|Sold out / 临期|Near expiry / 下架|Withdrawn; 今日营业额|Sales today / 客单价|Basket / 新增会员|New members / 退货|Returns; 12 件商品缺货|12 items out / 促销明日开始|Promotion tomorrow / 对账差 ¥3.50|Till off by 3.50; 总店|Main / 滨江店|River / 城西店|West / 机场店|Airport',
  '碳衡能管|CarbonScale; 能耗|Energy / 碳排|Carbon / 抄表|Meters / 峰谷分析|Peaks / 报警|Alarms / 节能项目|Savings / 配电图|Single line / 光伏|Solar; 表计|Meter / 回路|Circuit / 有功电度|kWh / 需量|Demand / 功率因数|Power factor / 抄表时间|Read at / 通讯|Link; 1#变压器|Transformer 1 / 空压站|Compressors / 冷水机组|Chillers / 屋顶光伏|Rooftop solar; 正常|Normal / 越限|Over limit / 离线|Offline / 检修|Service; 本月用电|Use this month / 碳排放量|Emissions / 光伏自用率|Own use / 峰段占比|Peak share; 需量逼近上限|Demand near limit / 2 块表离线|2 meters offline / 报告待签发|Report to sign; 低压室|LV room / 锅炉房|Boilers / 一车间|Hall 1 / 宿舍|Dorm',
  '声浪营销云|WaveReach; 活动|Campaigns / 人群包|Audiences / 短信|Messages / 落地页|Pages / 素材库|Assets / 渠道码|Channels / 直播|Live / 转化漏斗|Funnel; 活动|Campaign / 渠道|Channel / 触达|Reached / 打开率|Open rate / 转化|Converted / 花费|Spend / 开始|Start; 六月会员日|Member day / 新客首单礼|First order gift / 沉睡唤醒|Win back / 生日关怀|Birthdays; 草稿|Draft / 投放中|Live / 已暂停|Paused / 已结束|Ended; 总触达|Reached / 打开率|Open rate / 线索成本|Cost per lead / 进行中活动|Live campaigns; 素材待审 4|4 assets to check / 预算剩 12%|12% budget left / 短信签名到期|Sender expires; 公众号|Account / 抖音|Video / 小红书|Notes / 邮件|Mail',
  '匠筑工程宝|SiteLedger; 进度|Progress / 质量|Quality / 安全|Safety / 材料|Materials / 劳务|Labour / 图纸|Drawings / 签证|Variations / 监控|Cameras; 工序|Task / 部位|Part / 班组|Crew / 计划|Planned / 实际|Actual / 偏差|Slip / 完成|Done; 3 层梁板浇筑|Level 3 pour / 基坑支护|Shoring / 幕墙龙骨|Curtain wall / 水电预埋|First fix; 未开工|Not started / 施工中|Running / 整改中|Rework / 已验收|Accepted; 在场人数|On site / 安全天数|Safe days / 整改率|Closed issues / 产值|Earned value; 塔吊维保|Crane service / 混凝土试块送检|Cube tests / 扬尘超标|Dust over limit; 1#楼|Block 1 / 2#楼|Block 2 / 地库|Basement / 南门|South gate',
  '题海考试|ExamHall; 题库|Questions / 试卷|Papers / 场次|Sessions / 阅卷|Marking / 成绩|Scores / 监考|Watch / 证书|Certificates / 学员|Learners; 准考证号|Seat / 考生|Candidate / 科目|Subject / 得分|Score / 用时|Time / 交卷时间|Handed in / 状态|State; 安全生产知识|Safety basics / 电工上岗|Electrician / 会计继续教育|Accounting / 英语听力|Listening; 未开始|Not open / 考试中|Running / 待阅卷|To mark / 已发布|Published; 报考人数|Entered / 到考率|Turnout / 平均分|Mean / 待阅试卷|To mark; 下午两点开考|Starts at two / 违规 3 人|3 incidents / 成绩复核 5|5 reviews; 第1考场|Room 1 / 第2考场|Room 2 / 机房 A|Lab A / 机房 B|Lab B',
  '一窗政务通|CivicDesk; 收件|Intake / 办件|Cases / 证照|Permits / 叫号|Tickets / 好差评|Feedback / 督办|Chasing / 材料库|Papers / 窗口|Counters; 受理号|Case / 事项|Matter / 申请人|Applicant / 窗口|Counter / 承诺时限|Due / 受理时间|Taken / 环节|Step; 食品经营许可|Food permit / 不动产登记|Land entry / 施工许可|Building permit / 社保转移|Pension transfer; 已受理|Taken / 审查中|In check / 待补正|To complete / 已办结|Finished; 今日收件|Taken today / 按时办结率|On time / 等候人数|Waiting / 满意度|Satisfaction; 2 件临近时限|2 cases due / 补正材料到|Papers arrived / 5 号窗口暂离|Counter 5 away; 1 号窗口|Counter 1 / 2 号窗口|Counter 2 / 3 号窗口|Counter 3 / 自助区|Self service',
  '微检 LIMS|LabThread; 样品|Samples / 检测任务|Tests / 仪器|Instruments / 报告|Reports / 试剂|Reagents / 质控|Controls / 委托单|Orders / 留样|Retained; 样品号|Sample / 委托方|Client / 检测项|Test / 结果|Result / 限值|Limit / 判定|Verdict / 检毕|Done; 出厂水 余氯|Tap water chlorine / 土壤 镉|Soil cadmium / 奶粉 菌落|Milk count / 室内 甲醛|Air formaldehyde; 待分样|To split / 检测中|Testing / 待复核|To check / 已签发|Signed; 在检样品|In test / 超期任务|Late / 仪器利用率|Instrument use / 本月报告|Reports this month; 校准到期 3 台|3 calibrations due / 复核报告 8 份|8 reports to check / 试剂不足|Reagent low; ICP-MS / GC-2 / 培养箱|Incubator / 天平|Balance',
  '泊好停车|ParkLine; 车场|Sites / 出入记录|Passes / 月卡|Permits / 收费规则|Tariffs / 岗亭|Booths / 异常放行|Overrides / 充电桩|Chargers / 对账|Settlement; 车牌|Plate / 车场|Site / 入场|In / 出场|Out / 时长|Stay / 应收|Due / 支付|Paid by; 临停车|Visitor / 月租车|Permit / 新能源车|Electric / 黑名单|Blocked; 在场|Inside / 已出场|Out / 欠费|Unpaid / 免费|Free; 在场车辆|Inside now / 余位|Free / 今日收入|Income today / 异常抬杆|Overrides; 岗亭 2 离线|Booth 2 offline / 月卡到期 18 张|18 permits end / 对账差异|Settlement gap; B1|B1 / B2|B2 / 地面|Street / 东区|East',
];

const clean = (words: string) => (words.includes('|') ? words : `${words}|${words}`);

/** Other lines of business than those of the varied families. */
export const trades: readonly Industry[] = written.map((text) => {
  const [product = '', modules, columns, items, states, measures, tasks, spots] = text.split('; ');
  const list = (part = '') => split(part).map(clean);
  return {
    product,
    modules: list(modules),
    columns: list(columns),
    items: list(items),
    states: list(states),
    measures: list(measures),
    tasks: list(tasks),
    spots: list(spots),
  };
});
