import { SIMPLIFIED as OF_NUMBERS, TRADITIONAL as OF_NUMBERS_TRADITIONAL } from './chinese-number.js';

// The two rows stand character for character: what credits and rights are written with, then the most frequent characters
// of any text, by which a script is known. Numbers have a table of their own, because counters and badges need no more.
const TRADITIONAL =
  OF_NUMBERS_TRADITIONAL +
  '記員訊編輯責攝審總對來譯設計發導圖復終見習實駐視體報網標題轉載權經註須內連結無認開誤稱變動號們這為國說會後學現點問間關應長東車書話還沒從進種當業與產機電讓鄰區隊歸許協議條據請寫詢統帳佔';
const SIMPLIFIED =
  OF_NUMBERS +
  '记员讯编辑责摄审总对来译设计发导图复终见习实驻视体报网标题转载权经注须内连结无认开误称变动号们这为国说会后学现点问间关应长东车书话还没从进种当业与产机电让邻区队归许协议条据请写询统账占';

/** Traditional text in Simplified characters, as far as the same table goes. */
export function toSimplified(text: string): string {
  return text.replace(/[一-龥]/g, (char) => SIMPLIFIED[TRADITIONAL.indexOf(char)] ?? char);
}

/** Whether a text is in Traditional characters; `undefined` for one that both scripts write alike. */
export function isTraditional(text: string): boolean | undefined {
  let balance = 0;
  for (const char of text) balance += Number(TRADITIONAL.includes(char)) - Number(SIMPLIFIED.includes(char));
  return balance === 0 ? undefined : balance > 0;
}
