import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { platforms, snippet } from '../../demo/configurator/snippets.js';
import { problemsOf, settingsOf, usable } from '../../demo/configurator/problems.js';
import { blank, choicesOf, fromFragment, settingNames, type State, toFragment } from '../../demo/configurator/state.js';
import { defaultSettings, allowedSettings } from '../../src/protocol/index.js';

const full: State = {
  own: 'es',
  attributes: { 'clinic-name': 'Clínica “Núñez” & Co', country: 'US', 'min-classes': '2', escalate: 'health:memory' },
  look: { accent: '#17494f', font: 'Georgia, serif' },
  languages: ['en', 'es'],
  fhir: true,
  platform: 'squarespace',
  edition: 'frame',
  folder: 'https://files.clinic.example/screener/',
  parent: 'https://clinic.example',
};

describe('the choices in the fragment', () => {
  it('come back as they were (X66)', () => {
    assert.deepEqual(fromFragment(toFragment(full), 'en'), full);
    assert.deepEqual(fromFragment(toFragment(blank('en')), 'en'), blank('en'));
  });

  it('of any other text give a state that is drawn, and a snippet without what is unsafe (X66)', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('javascript:alert(1)', '"><script>', '\u202e', '0', '-1', '99', '%', 'a'.repeat(5000)),
    );
    const names = [...settingNames, 'accent', 'font', 'folder', 'parent', 'platform', 'own', 'languages', '__proto__'];
    const fragments = fc
      .dictionary(fc.constantFrom(...names), hostile)
      .map((given) => new URLSearchParams(given).toString());
    fc.assert(
      fc.property(fc.oneof(fragments, fc.string({ unit: 'binary' })), (fragment) => {
        const state = usable(fromFragment(fragment, 'en'));
        assert.deepEqual(
          problemsOf(state).filter(({ isNotice }) => !isNotice),
          [],
        );
        // Never looser than without a setting.
        const { minMedicines, minClasses } = allowedSettings(settingsOf(state).rules);
        assert.ok(minMedicines >= defaultSettings.minMedicines && minClasses >= defaultSettings.minClasses);
        for (const platform of platforms)
          for (const { code, language } of snippet(platform, choicesOf(state, {}))) {
            // What a person types into a form is no code.
            if (language === 'text') continue;
            assert.match(code, /^[\n -~]*$/);
            assert.doesNotMatch(code, /<script>|(?:src|href|-url|quick-exit)="javascript:/i);
          }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a value that cannot be used', () => {
  const problemOf = (field: string, value: string, more: Partial<State> = {}) =>
    problemsOf({ ...blank('en'), attributes: { country: 'US', [field]: value }, ...more }).find(
      (problem) => problem.field === field,
    );
  const refused: readonly (readonly [field: string, value: string, nearest: string | undefined])[] = [
    ['min-classes', '0', '1'],
    ['min-classes', '9', '6'],
    ['min-medicines', '1', '2'],
    ['min-medicines', 'two', '2'],
    ['clinic-phone', 'call (555) 010-0199', '(555) 010-0199'],
    ['clinic-phone', 'ask us', undefined],
    ['booking-url', 'harbor-street.example/visits', 'https://harbor-street.example/visits'],
    ['booking-url', 'http://harbor-street.example', 'https://harbor-street.example'],
    ['booking-url', 'javascript:alert(1)', undefined],
    ['booking-url', '/our visits', undefined],
    ['quick-exit', 'weather.example', 'https://weather.example'],
    ['quick-exit', 'javascript:alert(1)', 'true'],
    ['clinic-name', 'The Miracle Clinic', 'The Clinic'],
    ['clinic-name', 'x'.repeat(81), 'x'.repeat(80)],
    ['concerns', 'pain wealth', 'pain'],
    ['escalate', 'health:everything', ''],
    ['reviewed-on', '2999-01-01', undefined],
    ['heading-level', '0', '1'],
  ];
  for (const [field, value, nearest] of refused)
    it(`${field}="${value.slice(0, 24)}" is refused, with the nearest that can be used (X66)`, () => {
      const problem = problemOf(field, value);
      assert.ok(problem && !problem.isNotice);
      assert.equal(problem.nearest, nearest);
      if (nearest) assert.ok(!problemOf(field, nearest) || problemOf(field, nearest)?.isNotice);
      const attributes = { country: 'US', [field]: value };
      assert.ok(!(field in usable({ ...blank('en'), attributes }).attributes));
    });

  it('is only a notice where it works: no country, and a country without a crisis line (X66)', () => {
    assert.deepEqual(problemsOf(blank('en')), [{ field: 'country', kind: 'missing-country', isNotice: true }]);
    assert.equal(problemOf('country', 'BR')?.isNotice, true);
    assert.equal(problemOf('country', 'US'), undefined);
  });

  it('is a review of which only the name or only the day is there (X66)', () => {
    const review = { 'reviewed-by': 'Dr. R. Osei', 'reviewed-on': '2026-01-31' };
    for (const missing of ['reviewed-by', 'reviewed-on'] as const) {
      const { [missing]: _, ...one } = review;
      const state: State = { ...blank('en'), attributes: { country: 'US', ...one } };
      assert.deepEqual(problemsOf(state), [{ field: missing, kind: 'review' }]);
      assert.deepEqual(usable(state).attributes, { country: 'US' });
    }
  });

  it('is a folder without an address, where the website maker takes no files (X66)', () => {
    const wix = { ...blank('en'), attributes: { country: 'US' }, platform: 'wix' as const };
    const kinds = (folder: string) => problemsOf({ ...wix, folder }).map(({ kind, nearest }) => [kind, nearest]);
    assert.deepEqual(kinds(''), [['full-address', undefined]]);
    assert.deepEqual(kinds('files.clinic.example/s/'), [['full-address', 'https://files.clinic.example/s/']]);
    assert.deepEqual(kinds('https://files.clinic.example/s/'), []);
    const html = { ...wix, platform: 'html' as const };
    assert.deepEqual(problemsOf({ ...html, folder: 'javascript:alert(1)' })[0]?.kind, 'folder');
    assert.deepEqual(problemsOf({ ...html, folder: '/screener/' }), []);
  });
});
