import outside from './script-window.mjs';

export default {
  ...outside,
  id: 'script-window-fixed',
  group: 'scripts-fixed',
  engines: ['chromium'],
  title: 'The same with `fixed-height`: a script that looks at the frame from outside',
  settings: { 'fixed-height': '560px' },
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
