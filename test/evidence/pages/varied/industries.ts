/** The words of one line of business, each `Chinese|English`. Invented; no product of anybody. */
export type Industry = {
  readonly product: string;
  /** What the navigation offers beside home. */
  readonly modules: readonly string[];
  /** Heads of a list. */
  readonly columns: readonly string[];
  /** What a row is called. */
  readonly items: readonly string[];
  readonly states: readonly string[];
  /** Captions of figures. */
  readonly measures: readonly string[];
  readonly tasks: readonly string[];
  /** Short names of places, machines or rooms that fill a board. */
  readonly spots: readonly string[];
};

const words = (text: string) => text.split(' / ');

export const industries: readonly Industry[] = [
  {
    product: '仓易达 WMS|StockPilot',
    modules: words(
      '入库管理|Inbound / 出库管理|Outbound / 库存盘点|Stock count / 波次拣货|Picking / 货主档案|Owners / 库位维护|Bins / 报表中心|Reports / 基础资料|Master data',
    ),
    columns: words(
      '入库单号|Receipt / 货主|Owner / 品名|Item / 应收数量|Expected / 实收数量|Received / 库位|Bin / 状态|State / 到货日期|Arrived',
    ),
    items: words(
      '冷冻虾仁 5kg|Frozen shrimp 5kg / 纸箱 60×40|Carton 60×40 / 托盘膜|Stretch film / 轴承 6204|Bearing 6204',
    ),
    states: words('待上架|To put away / 已上架|Stored / 部分收货|Partial / 异常|Exception'),
    measures: words(
      '今日入库单|Receipts today / 待拣货任务|Open picks / 库容使用率|Space used / 超期库存|Aged stock',
    ),
    tasks: words(
      '3 号门待卸货|Truck waiting at dock 3 / 盘点差异待确认|Confirm count difference / 低于安全库存 12 项|12 items below minimum',
    ),
    spots: words('A-01|A-01 / A-02|A-02 / B-07|B-07 / C-11|C-11'),
  },
  {
    product: '医护通 HIS|CareDesk',
    modules: words(
      '门诊挂号|Registration / 医生站|Doctor desk / 护理记录|Nursing notes / 药房发药|Pharmacy / 检验报告|Lab results / 床位一览|Ward / 收费结算|Billing / 排班表|Shifts',
    ),
    columns: words(
      '住院号|Admission / 姓名|Name / 性别|Sex / 年龄|Age / 科室|Department / 主治医生|Doctor / 入院日期|Admitted',
    ),
    items: words('王*丽|J. Doe / 李*强|M. Ray / 赵*敏|K. Lund / 周*生|P. Sole'),
    states: words('待诊|Waiting / 就诊中|In visit / 已缴费|Paid / 已取药|Dispensed'),
    measures: words(
      '今日门诊量|Visits today / 在院人数|Inpatients / 床位使用率|Bed use / 待审处方|Scripts to check',
    ),
    tasks: words(
      '2 份危急值待处理|2 critical results / 会诊邀请|Consultation request / 明日手术 3 台|3 operations tomorrow',
    ),
    spots: words('01床|Bed 1 / 02床|Bed 2 / 03床|Bed 3 / 加床|Extra'),
  },
  {
    product: '智造云 MES|ShopFloor',
    modules: words(
      '生产排程|Scheduling / 工单管理|Work orders / 工艺路线|Routings / 设备点检|Checks / 质量检验|Quality / 物料追溯|Trace / 看板|Board / 能耗分析|Energy',
    ),
    columns: words(
      '工单号|Order / 产品型号|Model / 计划数量|Planned / 完工数量|Done / 工序|Step / 班组|Crew / 开工时间|Started',
    ),
    items: words(
      '减速机壳体 RV-40|Gear case RV-40 / 端盖 D120|Cover D120 / 法兰盘|Flange / 主轴 M8|Spindle M8',
    ),
    states: words('待开工|Released / 生产中|Running / 待检|To inspect / 已完工|Finished'),
    measures: words(
      '当班产量|Output this shift / 设备综合效率|OEE / 一次合格率|First pass yield / 停机时长|Downtime',
    ),
    tasks: words(
      '3 号线换模|Line 3 changeover / 首件检验未完成|First article open / 刀具寿命到期|Tool life reached',
    ),
    spots: words('CNC-01|CNC-01 / CNC-02|CNC-02 / 冲床3|Press 3 / 装配2|Assy 2'),
  },
  {
    product: '学知在线|CampusWay',
    modules: words(
      '课程管理|Courses / 学员档案|Students / 班级排课|Timetable / 作业批改|Grading / 考试中心|Exams / 题库|Question bank / 教师管理|Teachers / 缴费记录|Fees',
    ),
    columns: words(
      '学号|ID / 姓名|Name / 班级|Class / 课程|Course / 成绩|Score / 出勤率|Attendance / 提交时间|Handed in',
    ),
    items: words(
      '初二（3）班|Class 8C / 周末数学班|Weekend maths / 托福冲刺|TOEFL sprint / 书法启蒙|Calligraphy',
    ),
    states: words('未提交|Missing / 待批改|To grade / 已批改|Graded / 缺考|Absent'),
    measures: words(
      '在读学员|Students / 本周课时|Lessons this week / 平均出勤|Mean attendance / 待批作业|To grade',
    ),
    tasks: words(
      '周五前提交教案|Hand in plans by Friday / 4 名学员请假|4 leave requests / 期中考试安排|Midterm schedule',
    ),
    spots: words('101教室|Room 101 / 203教室|Room 203 / 琴房2|Music 2 / 机房|Lab'),
  },
  {
    product: '客满满 CRM|DealForge',
    modules: words(
      '线索池|Leads / 商机跟进|Deals / 合同订单|Contracts / 回款计划|Payments / 公海客户|Open accounts / 拜访签到|Visits / 业绩排名|Ranking / 营销活动|Campaigns',
    ),
    columns: words(
      '商机名称|Deal / 客户|Account / 阶段|Stage / 预计金额|Amount / 成交概率|Chance / 负责人|Owner / 下次跟进|Next step',
    ),
    items: words(
      '华联三期扩容|Hualian phase 3 / 设备年度维保|Yearly service / 软件续费|Renewal / 样机试用|Trial unit',
    ),
    states: words('初步接洽|New / 方案报价|Quoted / 谈判中|Negotiation / 赢单|Won'),
    measures: words(
      '本月签约额|Signed this month / 新增线索|New leads / 回款完成率|Collected / 待跟进客户|To follow up',
    ),
    tasks: words(
      '今天回访 5 家|Call 5 accounts today / 合同 30 天内到期|Contract ends in 30 days / 报价待审批|Quote to approve',
    ),
    spots: words('华东组|East / 华南组|South / 大客户部|Key accounts / 渠道部|Channel'),
  },
  {
    product: '钱袋财务|LedgerWay',
    modules: words(
      '凭证录入|Vouchers / 总账|General ledger / 应收账款|Receivables / 应付账款|Payables / 固定资产|Assets / 发票管理|Invoices / 费用报销|Expenses / 期末结账|Closing',
    ),
    columns: words(
      '凭证字号|Voucher / 摘要|Text / 科目|Account / 借方|Debit / 贷方|Credit / 制单人|Clerk / 日期|Date',
    ),
    items: words('支付水电费|Utilities / 计提折旧|Depreciation / 收到货款|Payment in / 差旅报销|Travel'),
    states: words('未审核|Open / 已审核|Checked / 已记账|Posted / 已作废|Void'),
    measures: words('账户余额|Cash / 本期收入|Income / 应收总额|Receivables / 待审凭证|Open vouchers'),
    tasks: words(
      '增值税申报截止 15 日|VAT due on 15th / 银行对账未完成|Bank not reconciled / 3 张报销单待审|3 expenses to approve',
    ),
    spots: words('基本户|Main / 一般户|Second / 备用金|Petty cash / 保证金|Deposit'),
  },
  {
    product: '物联眼平台|SensorGrid',
    modules: words(
      '设备接入|Devices / 告警中心|Alarms / 规则引擎|Rules / 数据转发|Forwarding / 固件升级|Firmware / 视频监控|Video / 电子地图|Map / 接口密钥|API keys',
    ),
    columns: words(
      '设备编号|Device / 类型|Type / 位置|Place / 信号强度|Signal / 固件版本|Firmware / 状态|State / 最后上报|Last seen',
    ),
    items: words(
      '温湿度传感器|Thermometer / 智能电表|Power meter / 烟感|Smoke detector / 网关 G2|Gateway G2',
    ),
    states: words('在线|Online / 离线|Offline / 告警|Alarm / 未激活|Inactive'),
    measures: words(
      '在线设备|Devices online / 今日告警|Alarms today / 消息上行量|Messages / 平均时延|Latency',
    ),
    tasks: words(
      '5 台设备离线超 24 小时|5 devices silent for a day / 固件 2.1 待推送|Firmware 2.1 ready / 流量即将用尽|Traffic nearly used up',
    ),
    spots: words('泵站1|Pump 1 / 泵站2|Pump 2 / 机房A|Room A / 闸门|Gate'),
  },
  {
    product: '协同家 OA|TeamNest',
    modules: words(
      '流程审批|Approvals / 公文收发|Letters / 会议预定|Meetings / 考勤统计|Attendance / 通讯录|People / 云盘|Drive / 资产领用|Assets / 车辆申请|Cars',
    ),
    columns: words(
      '流程标题|Request / 申请人|By / 部门|Team / 当前节点|Step / 紧急程度|Urgency / 提交时间|Sent / 状态|State',
    ),
    items: words(
      '采购笔记本电脑|Buy laptops / 年假 3 天|Leave, 3 days / 用印申请|Use of seal / 出差上海|Trip to Leeds',
    ),
    states: words('审批中|Pending / 已通过|Approved / 被退回|Returned / 已撤销|Withdrawn'),
    measures: words(
      '待我审批|Waiting for me / 本月出勤天数|Days present / 未读公文|Unread letters / 会议室占用|Rooms taken',
    ),
    tasks: words(
      '周例会 10:00|Weekly at 10:00 / 请假单待审批|Leave to approve / 公文待阅 2 份|2 letters to read',
    ),
    spots: words('301会议室|Room 301 / 洽谈室|Small room / 培训室|Training / 路演厅|Hall'),
  },
  {
    product: '住栈 PMS|InnKeeper',
    modules: words(
      '房态图|Rooms / 预订管理|Bookings / 入住登记|Check-in / 账务交班|Cash / 房价设置|Rates / 渠道直连|Channels / 点评管理|Reviews / 布草洗涤|Laundry',
    ),
    columns: words(
      '订单号|Booking / 住客|Guest / 房型|Room type / 入住|Arrival / 离店|Departure / 渠道|Channel / 房费|Rate',
    ),
    items: words('豪华大床房|King / 亲子套房|Family / 标准双床|Twin / 湖景房|Lake view'),
    states: words('预订|Booked / 在住|In house / 已离店|Departed / 未到|No-show'),
    measures: words('今日预抵|Arrivals / 今日预离|Departures / 入住率|Occupancy / 平均房价|Mean rate'),
    tasks: words(
      '302 要求延住|302 wants to stay longer / 接机 15:20|Pickup at 15:20 / 发票待开 4 张|4 invoices to write',
    ),
    spots: words('8201|8201 / 8202|8202 / 8203|8203 / 8301|8301'),
  },
  {
    product: '码流 DevOps|PipeYard',
    modules: words(
      '代码仓库|Repositories / 流水线|Pipelines / 制品库|Artifacts / 需求迭代|Sprints / 缺陷跟踪|Bugs / 环境部署|Environments / 接口调试|API console / 镜像扫描|Image scans',
    ),
    columns: words(
      '流水线|Pipeline / 分支|Branch / 触发人|By / 耗时|Took / 结果|Result / 提交|Commit / 开始时间|Started',
    ),
    items: words(
      'order-service|order-service / web-console|web-console / billing-job|billing-job / gateway|gateway',
    ),
    states: words('成功|Passed / 失败|Failed / 排队中|Queued / 已取消|Cancelled'),
    measures: words(
      '今日构建次数|Builds today / 构建成功率|Success rate / 未关闭缺陷|Open bugs / 平均部署时长|Mean deploy time',
    ),
    tasks: words(
      '迭代 24 周五结束|Sprint 24 ends Friday / 3 个合并请求待评审|3 merge requests / 证书 7 天后过期|Certificate ends in 7 days',
    ),
    spots: words('prod-1|prod-1 / prod-2|prod-2 / test-a|test-a / dev|dev'),
  },
  {
    product: '物业帮|HomeKeep',
    modules: words(
      '收费管理|Fees / 报修工单|Repairs / 业主档案|Residents / 车场车位|Parking / 巡检任务|Patrols / 门禁访客|Visitors / 公告发布|Notices / 抄表录入|Meters',
    ),
    columns: words(
      '工单编号|Ticket / 房号|Flat / 报修内容|Problem / 报修人|Reported by / 派单给|Given to / 状态|State / 报修时间|Reported',
    ),
    items: words(
      '3-2-501 水管漏水|Leaking pipe / 电梯异响|Noisy lift / 路灯不亮|Dark lamp / 门禁卡失效|Dead key card',
    ),
    states: words('待派单|New / 处理中|Working / 待评价|To rate / 已完结|Closed'),
    measures: words(
      '本月收缴率|Fees paid / 未完工单|Open tickets / 在场车辆|Cars inside / 投诉数|Complaints',
    ),
    tasks: words(
      '欠费催缴 23 户|23 flats owe fees / 消防巡检今日到期|Fire patrol due today / 合同到期 2 份|2 contracts end',
    ),
    spots: words('1栋|Block 1 / 2栋|Block 2 / 地库A|Garage A / 会所|Club'),
  },
  {
    product: '云桥数据平台|DataSpan',
    modules: words(
      '数据源|Sources / 任务编排|Flows / 数据质量|Quality / 指标字典|Metrics / 权限申请|Access / SQL 查询|SQL / 血缘关系|Lineage / 数据服务|Services',
    ),
    columns: words(
      '表名|Table / 分层|Layer / 行数|Rows / 存储|Size / 负责人|Owner / 更新频率|Update / 最近更新|Updated',
    ),
    items: words(
      'dwd_order_di|dwd_order_di / ads_sales_day|ads_sales_day / dim_store|dim_store / ods_user_log|ods_user_log',
    ),
    states: words('运行成功|Done / 运行中|Running / 等待上游|Waiting / 已暂停|Paused'),
    measures: words(
      '今日任务数|Jobs today / 失败任务|Failed / 数据总量|Data volume / 质量得分|Quality score',
    ),
    tasks: words(
      '2 个任务延迟|2 jobs are late / 字段变更待确认|Confirm column change / 权限申请 3 条|3 access requests',
    ),
    spots: words('集群A|Cluster A / 集群B|Cluster B / 实时区|Live / 离线区|Batch'),
  },
];
