import outside from './script-window.mjs';

export default {
  ...outside,
  id: 'script-window-fixed',
  group: 'scripts-fixed',
  engines: ['chromium'],
  title: 'A script that looks at a frame from outside, where the clinic sets `fixed-height`',
  settings: { 'fixed-height': '560px' },
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
