/** Trackers, session recorders and chat widgets, by the global variables that their vendors document. */
const known = (
  'Meta Pixel fbq|Google tag gtag|Google Tag Manager google_tag_manager|Google Analytics ga|' +
  'TikTok Pixel ttq|Microsoft Clarity clarity|Microsoft Advertising uetq|Hotjar hj|FullStory FS|' +
  'Snap Pixel snaptr|Reddit Pixel rdt|Pinterest Tag pintrk|X Pixel twq|LinkedIn Insight Tag lintrk|' +
  'Matomo _paq|Mixpanel mixpanel|Amplitude amplitude|Heap heap|PostHog posthog|' +
  'Segment analytics|Adobe _satellite|HubSpot _hsq|Optimizely optimizely|LogRocket LogRocket|Sentry Sentry|' +
  'Datadog DD_RUM|New Relic newrelic|Dynatrace dtrum|rrweb rrweb|Mouseflow mouseflow|Smartlook smartlook|Crazy Egg CE2|' +
  'Intercom Intercom|Drift drift|Tawk Tawk_API|Crisp $crisp|Zendesk zE'
).split('|');

/**
 * Such as `Meta Pixel (fbq)`. A variable of a page may have the same name. Only the names are looked at: nothing is
 * read or called. An `id` on the page makes no variable of its own.
 */
export const trackersOn = (page: object): readonly string[] =>
  known
    .map((one) => one.replace(/ (\S+)$/, ' ($1)'))
    .filter((one) => Object.hasOwn(page, one.slice(one.lastIndexOf('(') + 1, -1)));
