/** On the last page somebody may want to take words along, so they can be selected. */
import { selecting, watchSelection } from '../selecting.mjs';

export default {
  id: 'selection-outcome',
  kind: 'tracker',
  group: 'selection',
  title: 'Selecting, dragging and copying, on the last page',
  when: ['before'],
  install: watchSelection,
  read: (seen) => [...new Set(seen.filter(([page]) => page === 'outcome').map(String))],
  actions: (person, page) => (page === 'outcome' ? selecting(person, page) : undefined),
  learns: { page: 'the words that somebody selects there', frame: null },
  why: 'Our own *Copy* button selects nothing, and gives the page no event.',
};
