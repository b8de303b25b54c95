import { carouselLink } from '../../rules/carousel-link.ts';
import { testRule } from './rule-table.ts';

testRule(carouselLink, {
  form: 'company-onboarding',
  key: 'carouselLink',
  innocent: ['', 'https://marketplace.huaweicloud.com/p/1', 'https://huawei.com', 'https://HUAWEI.com./'],
  violating: [
    ['https://xinglan-data.example', 'carousel-link-off-platform'],
    ['https://huaweicloud.com.evil.example', 'carousel-link-off-platform'],
    ['https://nothuawei.com', 'carousel-link-off-platform'],
    ['https://evil.example/huaweicloud.com', 'carousel-link-off-platform'],
    ['https://huaweicloud.com@evil.example/', 'carousel-link-off-platform'],
  ],
});
