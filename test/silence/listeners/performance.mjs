/** Entries of every type that the engine has, and the nodes that they name. */
export default {
  id: 'performance',
  kind: 'tracker',
  title: 'Performance monitors: long frames, event timing, layout shifts, largest paint',
  install(seen) {
    const isOutside = (one) =>
      one?.isConnected && one.getRootNode() === document && !one.matches('referral-screener, iframe');
    const node = (one) => one && [one.nodeName, one.id, one.className, one.textContent].join(',').replace(/\s+/g, ' ');
    // Times, sizes and how many there are depend on the machine.
    const note = (entry) => {
      const {
        entryType,
        name,
        target,
        element,
        identifier,
        url,
        id,
        scripts = [],
        sources = [],
        attribution = [],
      } = entry;
      const about = [
        node(target),
        node(element),
        identifier,
        url,
        id,
        ...sources.map((source) => (isOutside(source.node) ? '' : node(source.node))),
      ];
      const calls = scripts.map((one) => [
        one.name,
        one.invoker,
        one.invokerType,
        one.sourceFunctionName,
        one.sourceURL,
      ]);
      const owners = attribution.map((one) => [one.name, one.containerName, one.containerId, one.containerSrc]);
      for (const call of [...calls, ...owners]) seen.push([entryType, ...call].join(' | '));
      // What is below the element moves with its height.
      if (entryType !== 'layout-shift' || about.some((one) => one))
        seen.push([entryType, name, ...about].join(' | ').replace(/\?.*/, ''));
    };
    for (const type of PerformanceObserver.supportedEntryTypes)
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      });
  },
  // How many there are depends on the machine.
  read: (seen) => [...new Set(seen)],
  learns: { page: null, frame: null },
};
