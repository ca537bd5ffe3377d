// The two rows stand character for character: what numbers, credits and rights are written with, then the most frequent
// characters of any text, by which a script is known.
const TRADITIONAL =
  '餘萬億場戶約過數幾時個於記員訊編輯責攝審總對來譯設計發導圖復終見習實駐視體報網標題轉載權經註須內連結無認開誤稱變動號們這為國說會後學現點問間關應長東車書話還沒從進種當業與產機電讓鄰區隊';
const SIMPLIFIED =
  '余万亿场户约过数几时个于记员讯编辑责摄审总对来译设计发导图复终见习实驻视体报网标题转载权经注须内连结无认开误称变动号们这为国说会后学现点问间关应长东车书话还没从进种当业与产机电让邻区队';

/** Simplified words of this package in Traditional characters; other characters stay as they are. */
export function toTraditional(text: string): string {
  return text.replace(/[一-龥]/g, (char) => TRADITIONAL[SIMPLIFIED.indexOf(char)] ?? char);
}

/** Traditional text in Simplified characters, as far as the same table goes. */
export function toSimplified(text: string): string {
  return text.replace(/[一-龥]/g, (char) => SIMPLIFIED[TRADITIONAL.indexOf(char)] ?? char);
}
