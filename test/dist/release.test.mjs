import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { protocol } from 'referral-screener/protocol';
import { parse } from 'yaml';
import { conformanceReport } from '../../scripts/accessibility/data.mjs';
import { auditScript } from '../../scripts/audit.mjs';
import { dropIns as scripts } from '../../scripts/integrity.mjs';
import { releaseFiles } from '../../scripts/release/parts.mjs';
import { sbomProblem } from '../../scripts/release/sbom.mjs';
import { upgrading } from '../../scripts/release/upgrading.mjs';
import { versionProblems } from '../../scripts/release/versions.mjs';
import { zip } from '../../scripts/release/zip.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { version, dependencies } = JSON.parse(read('package.json'));
const paths = scripts.flatMap((name) => JSON.parse(read(`dist/${name}.map`)).sources);

const bundled = paths.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
/** Those in the source maps, and the imported ones: `lit` has no code of its own, it passes on that of others. */
const packages = [...new Set([...bundled, ...Object.keys(dependencies)])].sort((one, other) => (one < other ? -1 : 1));

describe('each script', () => {
  for (const name of scripts) {
    it(`${name} says name, version, licence, date and protocol in its first line (X93)`, () => {
      const [first] = read(`dist/${name}`).split('\n');
      const [, stated, date, rules] =
        /^\/\*! referral-screener (\S+) \| MIT \| (\d{4}-\d\d-\d\d) \| protocol (\S+) \*\/$/.exec(first) ?? [];
      assert.ok(stated === version || stated === `${version}+unreleased`, first);
      assert.match(read('CHANGELOG.md'), new RegExp(`^## ${version} - ${date}$`, 'm'));
      assert.equal(rules, protocol.version);
    });

    it(`${name} has a source map that it does not name, so that no tool requests it (X40, X93)`, () => {
      const code = read(`dist/${name}`);
      assert.doesNotMatch(code, /sourceMappingURL/);
      const map = new SourceMap(JSON.parse(read(`dist/${name}.map`)));
      // Words at the start and at the end of the script.
      const [language] = name.match(/(?<=\.)\w+(?=\.js)/) ?? ['en'];
      for (const word of language === 'en' ? ['observedAttributes', 'scrollIntoView'] : ['dispatchEvent']) {
        const lines = code.slice(0, code.lastIndexOf(word)).split('\n');
        const { originalSource, originalLine } = map.findEntry(lines.length - 1, lines.at(-1).length);
        assert.ok(read(originalSource).split('\n')[originalLine].includes(word), `${word}: ${originalSource}`);
      }
    });
  }

  it('has only sources of the project and of its packages in the map, and no path of the machine (X93)', () => {
    for (const path of paths) assert.match(path, /^(src|node_modules)\/[^:]*$/);
    assert.ok(paths.includes('src/referral-screener.ts') && paths.includes('src/locales/es.ts'));
  });
});

describe('the folder of a release', () => {
  let files;
  const text = (path) => strFromU8(files.get(path));
  before(async () => (files = await releaseFiles()));

  it('has each part (X93)', () => {
    const parts =
      'integrity.json dossier.html sbom.cdx.json THIRD-PARTY-NOTICES.txt LICENSE CHANGELOG.md UPGRADING.md README.txt ' +
      'iframe/frame.html iframe/frame.js iframe/embed.js iframe/referral-screener.js iframe/referral-screener.es.js ' +
      'wordpress/referral-screener.zip wordpress/referral-screener/referral-screener.php configurator/index.html ' +
      `SECURITY.md accessibility/openacr.yaml accessibility/report.html audit/index.html audit/audit.css audit/${auditScript}`;
    for (const path of [...parts.split(' '), ...scripts, ...scripts.map((name) => `${name}.map`)])
      assert.ok(files.has(path), path);
  });

  it('has the accessibility conformance report as data (X20, X93)', () =>
    assert.deepEqual(parse(text('accessibility/openacr.yaml')), conformanceReport()));

  it('has the SHA-384 of each script, for the attribute integrity (X93)', () => {
    const hashOf = (name) => `sha384-${createHash('sha384').update(files.get(name)).digest('base64')}`;
    const expected = [...scripts, 'iframe/embed.js', `audit/${auditScript}`].map((name) => [name, hashOf(name)]);
    assert.deepEqual(JSON.parse(text('integrity.json')), Object.fromEntries(expected));
  });

  it('has the audit copy in its own folder only: nothing that a clinic pastes or installs has it (X93)', () => {
    const naming = [...files].flatMap(([path, bytes]) => (strFromU8(bytes).includes(auditScript) ? [path] : []));
    assert.deepEqual(new Set(naming), new Set(['audit/index.html', 'integrity.json', 'sbom.cdx.json']));
    const holding = [...files].flatMap(([path, bytes]) => (strFromU8(bytes).includes('Audit copy. Not') ? [path] : []));
    assert.deepEqual(holding, [`audit/${auditScript}`]);
  });

  it('lists as components just the packages that are in the scripts, in valid CycloneDX (X93)', async () => {
    const bom = JSON.parse(text('sbom.cdx.json'));
    const names = bom.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    assert.deepEqual(names.sort(), packages);
    for (const { name, version: one, licenses } of bom.components) assert.ok(one && licenses.length > 0, name);
    assert.equal(await sbomProblem(text('sbom.cdx.json')), null);
    assert.equal(bom.serialNumber ?? bom.metadata.timestamp, undefined);
    const [file] = bom.metadata.component.components.filter(({ name }) => name === 'referral-screener.js');
    assert.equal(file.hashes[0].content, createHash('sha384').update(read('dist/referral-screener.js')).digest('hex'));
  });

  it('has the licence of each of these packages, with its copyright (X93)', () => {
    const notices = text('THIRD-PARTY-NOTICES.txt').split('-'.repeat(80)).slice(1);
    assert.deepEqual(
      notices.map((notice) => notice.trim().split(' ')[0]),
      packages,
    );
    for (const notice of notices) assert.match(notice, /Copyright \(c\)/i);
  });

  it('says in the words of NLM whose the codes of RxNorm are, for users of the npm package too (X72, X93)', () => {
    const statement =
      'This product uses publicly available data from the U.S. National Library of Medicine (NLM), National Institutes of ' +
      'Health, Department of Health and Human Services; NLM is not responsible for the product and does not endorse or ' +
      'recommend this or any other product.';
    for (const where of [text('THIRD-PARTY-NOTICES.txt'), read('docs/fhir.md')])
      assert.ok(where.replaceAll(/\s+/g, ' ').includes(statement));
  });

  it('answers “do I need to act?” for each version, and names every file in README.txt (X93)', () => {
    const [, acts] = /### Act\n\n([\s\S]*?)\n\n### /.exec(read('CHANGELOG.md'));
    for (const act of acts.split('\n').filter((line) => !line.includes('](')))
      assert.ok(text('UPGRADING.md').includes(act), act);
    for (const [, name] of read('CHANGELOG.md').matchAll(/^## (\d\S+) - /gm))
      assert.match(text('UPGRADING.md'), new RegExp(`^## ${name}, \\d{4}`, 'm'));
    const first = (path) => path.replace(/\/.*/, '/');
    for (const path of new Set([...files.keys()].map(first)))
      if (path !== 'README.txt' && !path.endsWith('.map')) assert.ok(text('README.txt').includes(path), path);
  });

  it('has the same plugin as a folder and as a ZIP, with the scripts inside (X69, X93)', () => {
    const unzipped = unzipSync(files.get('wordpress/referral-screener.zip'));
    const inFolder = [...files.keys()].filter((path) => path.startsWith('wordpress/referral-screener/'));
    assert.deepEqual(new Set(Object.keys(unzipped)), new Set(inFolder.map((path) => path.slice('wordpress/'.length))));
    for (const path of inFolder)
      assert.deepEqual(Buffer.from(unzipped[path.slice('wordpress/'.length)]), files.get(path), path);
    for (const name of scripts) assert.ok(`referral-screener/${name}` in unzipped, name);
  });
});

describe('a ZIP', () => {
  it('has the same bytes in any order of the files and in any time zone (X93)', () => {
    const files = [
      ['b.txt', Buffer.from('two')],
      ['a/c.txt', Buffer.from('one')],
    ];
    const packed = zip(new Map(files), '2026-03-29');
    assert.deepEqual(zip(new Map(files.toReversed()), '2026-03-29'), packed);
    const code = `import { zip } from './scripts/release/zip.mjs';
      const files = new Map([['a/c.txt', Buffer.from('one')], ['b.txt', Buffer.from('two')]]);
      process.stdout.write(Buffer.from(zip(files, '2026-03-29')).toString('base64'));`;
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const options = { cwd: root, encoding: 'utf8', env: { ...process.env, TZ } };
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], options);
      assert.equal(stdout, Buffer.from(packed).toString('base64'), TZ);
    }
  });
});

describe('the version of a release', () => {
  const said = { 'package.json': '1.2.0', 'src/version.ts': '1.2.0', 'CHANGELOG.md': '1.2.0' };

  it('is the same in each place and in the tag (X93)', () => {
    assert.deepEqual(versionProblems({ said, tags: [], hasUnreleased: true }), []);
    assert.deepEqual(versionProblems({ said, tags: ['v1.2.0', 'demo'], hasUnreleased: false }), []);
    const older = { ...said, 'CHANGELOG.md': '1.1.0' };
    assert.match(versionProblems({ said: older, tags: [], hasUnreleased: false })[0], /CHANGELOG\.md has 1\.1\.0/);
    assert.match(versionProblems({ said, tags: ['v1.3.0'], hasUnreleased: false })[0], /tag v1\.3\.0/);
    assert.match(versionProblems({ said, tags: ['v1.2.0'], hasUnreleased: true })[0], /Unreleased/);
  });

  it('is the one that SECURITY.md supports, alone (X93)', () => {
    const [, ...rows] = read('SECURITY.md').matchAll(/^\| (\S+) \| (\w+)/gm);
    const supported = rows.map(([, name, answer]) => `${name} ${answer}`);
    assert.deepEqual(supported, [`${version.split('.', 2).join('.')} yes`, 'older no']);
  });

  it('says in the changelog whether to act, or is not released (X93)', () => {
    const act = {
      name: '1.2.0',
      date: '2027-01-01',
      text: '### Act\n\n- Replace it.\n- Test it.\n\n### Added\n\n- A row.',
    };
    assert.match(upgrading([act]), /## 1\.2\.0, 2027-01-01\n\n- Replace it\.\n- Test it\.\n$/);
    assert.throws(() => upgrading([{ ...act, text: '### Added\n\n- A row.' }]), /1\.2\.0 does not say whether to act/);
  });
});
