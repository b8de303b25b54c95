import { licenceScope } from '../../rules/licence-scope.ts';
import { testRule } from './rule-table.ts';

testRule(licenceScope, {
  form: 'listing-saas',
  key: 'description',
  innocent: [
    '服务项目:系统部署、数据迁移、接口开发、用户培训、驻场运维。',
    '经营范围识别结果可写入供应商档案。',
  ],
  violating: [
    [
      '经营范围:软件开发;网络设备销售;数据处理服务;信息技术咨询服务。',
      'licence-scope',
      '经营范围:软件开发;网络设备销售;数据处理服务;信息技术咨询服务。',
    ],
  ],
});
