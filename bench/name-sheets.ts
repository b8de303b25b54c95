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
// Letters of names whose traditional forms differ; the engine has a class for some of these.
export const traditionalLetters =
  '雲啟華東廣達萬來遠藍澤銳農聯創際豐慶樂龍鳳鵬鴻駿馳騰飛躍進賢愛順風凱勝義誠榮興貴銀鋼鐵鋒鈞銘錦鎮鍵鐘鑄寧靜觀覽聽韻頌頤領題額飄養館馭驗鮮鳴鴿鶴麥齡純縱緯紗練組細織終紹經絡統絹綏繼績續綺綽維綿綠緬編緣縉縝繽賦賞賜賴賽贊贏趨軒轉輪軟載輔輝輯辭邊遷還這違連遲適選遜遞鄰釋鑑針鈴鉑鋁鎧鏈銷鎖鍋錯錘鍛鎂鏡閃閉聞間閱闊隊陽陰陣階陸隨雛頁頂須預頻顯飾飽馮駛駐駕驕駱騏騫鯨鷺鷹麟';
const traditionalTrades = [
  '科技',
  '資訊科技',
  '醫療器械',
  '環境工程',
  '供應鏈管理',
  '國際貿易',
  '建築工程',
  '機電設備',
  '實業',
];
const traditionalFonts = ['Noto Sans CJK TC', 'Noto Sans CJK HK', 'Noto Serif CJK TC', 'LXGW WenKai'];
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

/** The same in traditional letters, which the engine has no classes for, in the fonts of such pages. */
export function sheetOfTraditionalNames(random: Random): Sheet {
  const letter = () => random.pick([...traditionalLetters]);
  const names = Array.from({ length: 60 }, (_, at) => {
    const style = `font:${random.pick([400, 700])} ${fontSizesPx[at % fontSizesPx.length]}px '${random.pick(traditionalFonts)}'`;
    return `<div lang="zh-Hant" style="${style};line-height:2.4">${random.pick(['香港', '澳門', '蘇州'])}${letter()}${letter()}${random.pick(traditionalTrades)}有限公司</div>`;
  });
  return {
    width: 1366,
    height: 768,
    scale: 1,
    htmls: [`<body style="margin:20px;columns:4;color:#333">${names.join('')}</body>`],
  };
}
