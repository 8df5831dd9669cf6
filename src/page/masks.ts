/**
 * What recorders of sessions look for on an element that they are asked to leave out. The closed root is the barrier; this
 * is said as well, for those that read pixels or keys.
 */
const attributes = {
  'data-clarity-mask': 'true', // Microsoft Clarity
  'data-dd-privacy': 'mask', // Datadog
  'data-hj-suppress': '', // Hotjar
  'data-private': '', // LogRocket
  'data-sentry-mask': '', // Sentry
} as const;
const classes = ['rr-block', 'fs-exclude', 'ph-no-capture'] as const; // rrweb, FullStory, PostHog

/** Sets them where the page has not set its own. */
export function askRecordersToLeaveOut(element: Element): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
  element.classList.add(...classes);
}
