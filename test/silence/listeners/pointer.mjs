/** Heat maps: where the pointer is pressed. */
export default {
  id: 'pointer',
  kind: 'tracker',
  title: 'Heat maps of clicks and taps',
  install(seen) {
    for (const type of ['pointerdown', 'click'])
      addEventListener(
        type,
        ({ pageX, pageY, offsetX, offsetY }) => seen.push([type, pageX, pageY, offsetX, offsetY].map(String).join(' ')),
        true,
      );
  },
  learns: { page: 'where in the widget the pointer is pressed', frame: null },
};
