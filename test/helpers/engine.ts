/** Which engine this is, where only one of them can be asked for something, or takes it another way. */
export const isChromium = navigator.userAgent.includes('Chrome');
