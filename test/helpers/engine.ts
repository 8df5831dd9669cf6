/** For what only Chromium can do, or does in another way. */
export const isChromium = navigator.userAgent.includes('Chrome');
