/** PostHog: what it captures by itself of clicks, fields, forms and pages. */
export default {
  id: 'posthog',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'recorders',
  title: 'PostHog: clicks, fields and forms that it captures by itself',
  scripts: [{ name: 'posthog-js', global: 'posthogPackage' }],
  policy: ["connect-src 'self'"],
  install(seen) {
    posthogPackage.posthog.init('key', {
      api_host: `${location.origin}/collect`,
      // It would leave out a browser that is driven.
      opt_out_useragent_filter: true,
      advanced_disable_flags: true,
      disable_external_dependency_loading: true,
      persistence: 'memory',
      autocapture: { capture_copied_text: true },
      capture_pageview: true,
      rageclick: false,
      mask_all_text: false,
      before_send(event) {
        const { $elements, $elements_chain, $el_text, $selected_content, $current_url, title } = event.properties;
        const parts = [event.event, $elements, $elements_chain, $el_text, $selected_content, $current_url, title];
        seen.push(JSON.stringify(parts).replace(/height: ?[\d.]+px/g, 'height'));
        return null;
      },
    });
  },
  learns: { page: null, frame: null },
};
