import type { Random } from '../test/evidence/pages/random.ts';

/** Pages to be drawn in a browser of this size, in CSS pixels. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly htmls: readonly string[];
};

// Letters that names are made of, with those that look alike beside each other.
export const nameLetters =
  '徽微薇衡恒桓瑞端锐祺祎祥翔详洋泽译驿绎沐沭沫昊昱昌晶睿壹鑫森淼磊垚宏弘泓鸿峰锋烽丰沣辰晨宸诚城晟盛嵘荣融熔骏俊峻竣浚铭茗明玥月悦越跃岳天夫大太泰奥澳粤润闰汇江海源沅元远园苑康唐廉庚博搏傅溥卓焯拓托科料蓝篮兰岚澜澳澄登腾藤滕鹏朋彭';
const fontSizesPx = [12, 13, 14, 16, 20];

/** A page of nothing but companies' names, in sizes and colours of screens. */
export function sheetOfNames(random: Random): Sheet {
  const letter = () => random.pick([...nameLetters]);
  const names = Array.from({ length: 60 }, (_, at) => {
    const trade = random.pick(['科技', '供应链管理', '医疗器械', '实业', '环境工程', '食品']);
    const style = `font-size:${fontSizesPx[at % fontSizesPx.length]}px`;
    return `<div style="${style}">${random.pick(['杭州', '安徽', '重庆'])}${letter()}${letter()}${trade}有限公司</div>`;
  });
  const colours = random.pick(['#333 #fff', '#ccc #1c2333', '#666 #f5f7fa']).split(' ');
  const style = `margin:20px;columns:4;line-height:2.4;color:${colours[0]};background:${colours[1]};font-family:sans-serif`;
  return { width: 1366, height: 768, scale: 1, htmls: [`<body style="${style}">${names.join('')}</body>`] };
}
