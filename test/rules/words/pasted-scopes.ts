/** Licence scopes pasted into a text, and lists that are none. `⟦…⟧` is to be found. */
export const scopes = `
⟦一般经营项目是:网络工程;打印设备、会议设备、五金工具的销售;国内贸易(不含专营商品)⟧
⟦采购、销售:电子元器件、机电产品、仪器仪表;加工:五金件、塑料制品;代理各类商品及技术的进出口业务(国家限制的除外)。⟧
本店员工十二人。⟦主营:叉车维修;叉车租赁服务;国内货物运输代理;报关业务;信息系统服务;贸易经纪。⟧
⟦河道监测;土壤治理;废气治理;滤料销售;除尘装备销售;软件外包服务;市政设施管理。⟧
公司⟦营业项目如下:互联网安全服务、电气设备租赁、制冷设备销售、物业管理、停车场服务、人力资源服务、增值电信业务。⟧
⟦主营:研发、生产、销售:喷码设备、自动化包装设备;批发、零售:油墨、五金配件、劳保用品;机电设备安装、维修;货物及技术进出口业务⟧
⟦Registered scope: software development; wholesale of computers; exhibition services; import and export of goods; leasing of office equipment.⟧
⟦技術開發、技術諮詢、技術服務;電腦設備租賃;貨物及技術進出口;企業管理諮詢;市場營銷策劃⟧
昌宁县青岫信息咨询有限公司,⟦兼营:五金交电、日用杂品、劳保用品的批发零售;房屋租赁;广告代理。⟧
⟦业务范围:弱电工程施工;安防设备安装;计算机维修;办公用品零售;保洁服务。⟧
公司⟦从事计算机软硬件的研发、批发、零售,信息技术咨询,会务服务,展览展示服务,货物及技术的进出口业务。⟧
⟦主要经营:五金工具、电动工具、阀门管件、轴承、橡塑制品、包装材料的销售;货物装卸搬运服务。⟧
⟦主营产品或服务:路由器;交换机;服务器;网络机柜;光纤跳线;上门维修;旧机回收⟧
⟦经营项目:建筑材料、装饰材料、机电设备的销售;室内外装饰装修工程设计、施工;园林绿化工程施工(以上项目凭资质证书经营)⟧
我司⟦经批准的经营业务为:互联网信息服务;网络文化经营;广告设计、代理;组织文化艺术交流活动;票务代理服务。⟧
⟦【经 营 范 围】计算机软件开发、销售;网络工程;安防工程;耗材批发⟧
⟦生产、加工、销售:塑料制品、五金配件、模具;销售:金属材料、化工原料(除危险品);自营和代理各类商品的进出口业务⟧
⟦软件开发，信息系统集成服务，物联网技术服务，电子元器件批发，通信设备销售，专业设计服务，货物进出口，技术进出口⟧
⟦技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广;软件销售;云计算装备技术服务;大数据服务⟧
⟦Business scope: sales of communication equipment; software outsourcing; technical consulting; import and export of goods; lease of office premises (excluding items requiring approval).⟧ We build tools.
⟦General items: software development; sales of computer hardware; information system integration services; conference and exhibition services; import and export agency.⟧
`;

export const noScopes = `
服务清单:部署服务;迁移服务;巡检服务;加固服务;培训服务;咨询服务。
门店模板覆盖:食品批发、五金零售、服装加工、农产品收购、汽车租赁、图书销售。
平台提供销售看板、零售分析、代理商管理和租赁合同四个模块。
我们的服务:软件开发、系统集成、运维托管、数据治理、安全评估。
功能清单:商品批发价管理;零售价管理;代理商分级;进出口报关单录入;租赁合同;维修工单。
适用行业:机械制造、服装加工、食品生产、日用百货零售、汽车维修。
业务范围选择器支持按省、市、区三级勾选。
从事建筑设计的客户可以免费索取图框模板。
主要经营指标:营业收入、毛利率、净利率、库存周转天数、人效。
主营产品字段最长 200 字,多个产品用顿号隔开。
兼营行为的税率判断由税务模块给出,混合销售另行处理。
批次流转:采购、入库、加工、质检、销售、售后维修,全程留痕。
经营范围规范表述查询:输入“卖手机”,提示“移动通信设备销售”“信息系统集成服务”。
Our modules: sales, inventory, purchasing, leasing, import declarations, after-sales repair.
`;
