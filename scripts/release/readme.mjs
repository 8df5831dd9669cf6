const names = new Intl.DisplayNames('en', { type: 'language' });

/** README.txt, for the person who opens the folder. Lines end as Windows' Notepad needs them. */
export const readme = ({ version, released, protocolVersion, languages }) =>
  [
    `referral-screener ${version} (${released}), protocol ${protocolVersion}. No clinician has reviewed it.`,
    '',
    'Begin with configurator/index.html: open it in a browser. It asks about your clinic and writes what to paste.',
    '',
    'referral-screener.js       Copy it to your website. It has the questions in English.',
    'referral-screener.history.js',
    '                           Doses and dates of medicines, after the outcome. Copy it to the same folder.',
    ...languages.map((language) =>
      `referral-screener.${language}.js`.padEnd(27).concat(`${names.of(language)}. Copy it to the same folder.`),
    ),
    'referral-screener.fhir.js  Only for visitors who save a file for medical software (FHIR), same folder.',
    'wordpress/                 WordPress: upload referral-screener.zip under Plugins, Add New, Upload Plugin.',
    'iframe/                    Website builders that allow no scripts: put this folder on a web space of yours.',
    'dossier.html               For your medical director: every question and rule, with a form to sign.',
    'accessibility/             What was measured against WCAG 2.2, for procurement: report.html, openacr.yaml.',
    'audit/                     For accessibility scanners and reviewers: open index.html. Not for patients.',
    'UPGRADING.md               You have an older version: what to do. CHANGELOG.md says what changed.',
    'SECURITY.md                You found a fault that may hurt somebody: how to tell.',
    'For your web person        integrity.json (hashes), *.map (source maps), sbom.cdx.json (components), LICENSE,',
    '                           THIRD-PARTY-NOTICES.txt (licences of the components).',
    '',
  ].join('\r\n');
