import height from './height.mjs';

/** With `fixed-height` the size is always the same, and the widget scrolls inside. */
export default {
  ...height,
  id: 'height-fixed',
  group: 'fixed-height',
  title: 'Observers of size and scrolling, where the clinic sets `fixed-height`',
  when: ['before'],
  settings: { 'fixed-height': '40rem' },
  // How far somebody scrolls the page around it is their own.
  read: (seen) => [...new Set(seen.filter((text) => !text.startsWith('scrolled')))],
  learns: { page: null, frame: null },
};
