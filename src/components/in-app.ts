/** Whether a page is read inside WeChat or QQ: nobody can scan the screen in the hand there, and downloads do not open. */
export const isInsideApp = (userAgent: string): boolean => /MicroMessenger|\bQQ\//.test(userAgent);
