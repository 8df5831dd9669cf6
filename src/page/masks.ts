/**
 * Asks session recorders not to record an element. The closed root already hides the content; this is for recorders
 * that capture pixels or keys.
 *
 * The folder `page` acts on the page around the element: leaving, printing, masks. It knows neither questions nor
 * words. Imports nothing from other folders.
 */
const attributes = {
  'data-clarity-mask': 'true', // Microsoft Clarity
  'data-dd-privacy': 'mask', // Datadog
  'data-hj-suppress': '', // Hotjar
  'data-private': '', // LogRocket
  'data-sentry-mask': '', // Sentry
} as const;
const classes = ['rr-block', 'fs-exclude', 'ph-no-capture'] as const; // rrweb, FullStory, PostHog

/** Sets the attributes, except those that the page has set itself. */
export function askRecordersToLeaveOut(element: Element): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
  // A class that is there already would count as a change.
  if (!classes.every((name) => element.classList.contains(name))) element.classList.add(...classes);
}
