/** Datadog RUM: the names of actions, long tasks, resources and errors. */
export default {
  id: 'datadog',
  kind: 'tracker',
  group: 'recorders',
  title: 'Datadog RUM: names of actions, long tasks, errors',
  scripts: [{ name: '@datadog/browser-rum', global: 'DatadogRum' }],
  policy: ["connect-src 'self'", 'worker-src blob:'],
  trustedTypes: false,
  install(seen) {
    DatadogRum.datadogRum.init({
      applicationId: '00000000-0000-0000-0000-000000000000',
      clientToken: 'pub00000000000000000000000000000000',
      site: 'datadoghq.com',
      proxy: `${location.origin}/collect`,
      sessionSampleRate: 100,
      sessionReplaySampleRate: 0,
      trackUserInteractions: true,
      trackResources: true,
      trackLongTasks: true,
      defaultPrivacyLevel: 'allow',
      beforeSend({ type, action, error, resource, long_task: task, view, _dd }) {
        // Its "rage clicks" are counted clicks, which have a row of their own.
        const target = [_dd?.action?.target?.selector, action?.target?.name, action?.type];
        const calls = (task?.scripts ?? []).map(({ invoker, source_function_name: name }) => `${invoker} ${name}`);
        const shown = [view?.url, view?.performance?.inp?.target_selector, view?.performance?.lcp?.target_selector];
        seen.push(
          [type, ...target, error?.message, resource?.url?.replace(/\?.*/, ''), ...calls, ...shown].join(' | '),
        );
        return true;
      },
    });
  },
  // How many there are depends on the machine.
  read: (seen) => [...new Set(seen)].filter((text) => !text.includes('/collect')),
  learns: { page: null, frame: null },
};
