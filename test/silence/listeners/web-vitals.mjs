/** Google's web-vitals names the node of the slowest interaction, of the largest paint and of the largest shift. */
export default {
  id: 'web-vitals',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'recorders',
  title: 'web-vitals, with the node that it names for each number',
  scripts: ['web-vitals/dist/web-vitals.attribution.iife.js'],
  install(seen) {
    const note = ({ name, attribution }) => {
      const { interactionTarget, interactionType, target, largestShiftTarget, element, longAnimationFrameEntries } =
        attribution;
      const frames = (longAnimationFrameEntries ?? []).flatMap(({ scripts }) => scripts.map(({ invoker }) => invoker));
      for (const one of [interactionTarget, interactionType, target, largestShiftTarget, element, ...frames])
        seen.push(`${name} | ${one}`);
    };
    for (const name of ['onINP', 'onLCP', 'onCLS', 'onFCP']) webVitals[name](note, { reportAllChanges: true });
  },
  read: (seen) => [...new Set(seen)],
  learns: { page: null, frame: null },
};
