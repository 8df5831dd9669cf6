/** Sentry with all that it collects by itself, and errors that the page throws meanwhile. */
export default {
  id: 'sentry',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'recorders',
  title: 'Sentry: breadcrumbs, errors, traces of interactions',
  scripts: [{ name: '@sentry/browser', global: 'Sentry' }],
  install(seen) {
    const note = (kind, { category, message, data, transaction, spans = [], exception, breadcrumbs = [] }) =>
      seen.push([kind, category, message, transaction, JSON.stringify(data?.arguments ?? '')].join(' | ')) &&
      spans
        .map(({ op, description }) => `${op} ${description}`)
        .concat((exception?.values ?? []).map(({ value, mechanism }) => `${value} ${JSON.stringify(mechanism?.data)}`))
        .concat(breadcrumbs.map((one) => `${one.category} ${one.message}`))
        .forEach((text) => seen.push(`${kind} | ${text}`));
    Sentry.init({
      dsn: 'https://key@errors.example/1',
      tracesSampleRate: 1,
      transport: () => ({ send: () => Promise.resolve({}), flush: () => Promise.resolve(true) }),
      integrations: [
        Sentry.breadcrumbsIntegration({ dom: { serializeAttribute: ['id', 'class', 'name', 'value', 'aria-label'] } }),
        Sentry.browserTracingIntegration({ enableInp: true, enableLongAnimationFrame: true }),
      ],
      beforeBreadcrumb(breadcrumb) {
        note('breadcrumb', breadcrumb);
        return breadcrumb;
      },
      beforeSend(event) {
        note('error', event);
        return null;
      },
      beforeSendTransaction(event) {
        note('trace', event);
        return null;
      },
    });
  },
  // How many long frames there are depends on the machine.
  read: (seen) => [...new Set(seen)],
  learns: { page: null, frame: null },
};
