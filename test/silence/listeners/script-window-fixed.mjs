import outside from './script-window.mjs';

export default {
  ...outside,
  id: 'script-window-fixed',
  group: 'scripts-fixed',
  title: 'The same, around a frame with `fixed-height`',
  settings: { 'fixed-height': '560px' },
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
