/** What follows 经营范围 where it names a field or a function and heads no list. */
export const nameOfField =
  /^(?:字段|识别|规范|变更|查询|ocr|登记|表述|条目|管理|、|”|"|”等|信息(?:提取|录入)|核验|比对|一致|之外|内的|以外|的(?:企业|变更|填写|查询|规范)|规范表述|和|与|及|两类|分为)/;
