/** Datadog RUM: what its own recorder writes, and the names of actions, long tasks, resources and errors. */
export default {
  id: 'datadog',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'recorders',
  title: 'Datadog RUM: its session replay, and names of actions, long tasks, errors',
  scripts: [{ name: '@datadog/browser-rum', global: 'DatadogRum' }],
  policy: ["connect-src 'self'", 'worker-src blob:'],
  trustedTypes: false,
  install(seen) {
    // Its recorder hands what it records to a worker, which compresses it. Moves, scrolling and sizes have rows of their own.
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...rest) {
      const record = message?.action === 'write' && /"type":(\d+)(?:.*?"source":(\d+))?/.exec(message.data);
      // 3 is a change, and in it 1 and 6 are moves, 3 is scrolling, 4 is the size; 8 is how far the page is scrolled, or zoomed.
      const isLeft = record && (record[1] === '8' || (record[1] === '3' && ['1', '3', '4', '6'].includes(record[2])));
      // Numbers of records count clicks.
      const varying = /^,?\{"id":\d+|"(timestamp|x|y|height|width|timeOffset)":[\d.-]+/g;
      if (record && !isLeft)
        seen.push(`record | ${message.data.replace(varying, '').replace(/height: ?[\d.]+px/g, 'height')}`);
      return postMessage.call(this, message, ...rest);
    };
    DatadogRum.datadogRum.init({
      applicationId: '00000000-0000-0000-0000-000000000000',
      clientToken: 'pub00000000000000000000000000000000',
      site: 'datadoghq.com',
      proxy: `${location.origin}/collect`,
      sessionSampleRate: 100,
      sessionPersistence: 'memory',
      sessionReplaySampleRate: 100,
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
