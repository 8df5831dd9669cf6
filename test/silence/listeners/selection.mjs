/** What is selected, dragged and copied on the questions and on the page with all answers. */
import { selecting, watchSelection } from '../selecting.mjs';

export default {
  id: 'selection',
  kind: 'tracker',
  group: 'selection',
  title: 'Selecting, dragging and copying, on questions and in the list of answers to check',
  when: ['before'],
  install: watchSelection,
  read: (seen) => [...new Set(seen.filter(([page]) => page !== 'outcome').map(String))],
  actions: (person, page) => (/^trial:|^check$/.test(page) ? selecting(person, page) : undefined),
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
