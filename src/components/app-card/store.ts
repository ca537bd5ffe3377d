import { isInsideApp } from '../in-app.js';

/** A store that an app card tells apart. */
export type AppPlatform = 'ios' | 'android' | 'harmony' | 'yingyongbao';

/**
 * The store for who is looking, `undefined` on a desktop. HarmonyOS comes before Android, which its browsers also name.
 * Inside WeChat and QQ only 应用宝 can hand out an Android app: both keep other downloads from opening.
 */
export function storeOf(userAgent: string, touchPoints = 0): AppPlatform | undefined {
  // An iPad says it is a Mac, but a Mac has no touch screen.
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
  if (/HarmonyOS|OpenHarmony|ArkWeb/i.test(userAgent)) return 'harmony';
  if (!userAgent.includes('Android')) return undefined;
  return isInsideApp(userAgent) ? 'yingyongbao' : 'android';
}
