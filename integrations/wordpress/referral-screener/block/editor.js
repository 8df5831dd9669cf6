/**
 * The block in the editor: a panel of fields, and a summary in place of the questions. An author who edits a page must not
 * be asked about their health, and nothing is counted as a visit.
 */
(function ({ blockEditor, blocks, components, element, i18n }, { fields, settings, page }) {
  const { createElement: el } = element;
  const { __, sprintf } = i18n;

  const control = (field, value, save) => {
    const common = {
      key: field.name,
      label: field.label,
      help: field.help,
      value: value || '',
      onChange: save,
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (field.kind !== 'choice')
      return el(components.TextControl, { ...common, placeholder: settings[field.name] || '' });
    const options = [
      { value: '', label: __('As in the settings', 'referral-screener') },
      ...field.values.map((one) => ({ value: one, label: one })),
    ];
    return el(components.SelectControl, { ...common, options });
  };

  const summary = (own) => {
    const of = (name) => own[name] || settings[name];
    return [
      __('Visitors see the questions here. They are not shown while you edit.', 'referral-screener'),
      of('clinic-name') &&
        sprintf(/* translators: %s: name of the clinic */ __('Clinic: %s', 'referral-screener'), of('clinic-name')),
      of('clinic-phone') &&
        sprintf(/* translators: %s: telephone number */ __('Phone: %s', 'referral-screener'), of('clinic-phone')),
      of('country')
        ? sprintf(/* translators: %s: country code */ __('Crisis help: %s', 'referral-screener'), of('country'))
        : __(
            'No country is set: visitors see no crisis number. Set one in the panel or in the settings.',
            'referral-screener',
          ),
    ].filter(Boolean);
  };

  function Edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value === '' ? undefined : value });
    const controls = fields.map((field) => control(field, attributes[field.name], set(field.name)));
    const link =
      page &&
      el(components.ExternalLink, { key: 'page', href: page }, __('Settings of the website', 'referral-screener'));
    return el(
      element.Fragment,
      null,
      el(
        blockEditor.InspectorControls,
        null,
        el(components.PanelBody, { title: __('On this page only', 'referral-screener') }, controls, link),
      ),
      el(
        'div',
        blockEditor.useBlockProps(),
        el(
          components.Placeholder,
          { icon: 'clipboard', label: __('Referral Screener', 'referral-screener') },
          el(
            'div',
            null,
            summary(attributes).map((line) => el('p', { key: line }, line)),
          ),
        ),
      ),
    );
  }

  blocks.registerBlockType('referral-screener/screener', { edit: Edit, save: () => null });
})(window.wp, window.referralScreenerEditor);
