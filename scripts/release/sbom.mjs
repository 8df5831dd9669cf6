// The list of components (CycloneDX 1.6): the scripts, and the packages that are in them. It has no time and no serial
// number, so that each build of the same sources has the same bytes.
import { Contrib, Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';

const { ComponentType, ExternalReferenceType, HashAlgorithm } = Enums;
const licenses = new Contrib.License.Factories.LicenseFactory();
const spec = Spec.Spec1dot6;

function library({ name, version, license, repository }) {
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const component = new Models.Component(ComponentType.Library, short, { group, version, purl, bomRef: purl });
  component.licenses.add(licenses.makeFromString(license));
  if (repository) component.externalReferences.add(new Models.ExternalReference(repository, ExternalReferenceType.VCS));
  return component;
}

/** @param integrity the hash of each script, as in `integrity.json` */
function script([name, integrity]) {
  const component = new Models.Component(ComponentType.File, name, { bomRef: name });
  const [, hash] = integrity.split('sha384-');
  component.hashes.set(HashAlgorithm['SHA-384'], Buffer.from(hash, 'base64').toString('hex'));
  return component;
}

/**
 * @param options.version of the product
 * @param options.integrity the hash of each script, by its name
 * @param options.packages what is in them, from third-party.mjs
 */
export async function makeSbom({ version, integrity, packages }) {
  const product = new Models.Component(ComponentType.Application, 'referral-screener', {
    version,
    purl: `pkg:npm/referral-screener@${encodeURIComponent(version)}`,
    bomRef: 'referral-screener',
  });
  product.licenses.add(licenses.makeFromString('MIT'));
  for (const one of Object.entries(integrity)) product.components.add(script(one));

  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: product }) });
  for (const one of packages.map(library)) {
    bom.components.add(one);
    product.dependencies.add(one.bomRef);
  }
  const text = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(spec)).serialize(bom, {
    sortLists: true,
    space: 2,
  });
  const problem = await sbomProblem(text);
  if (problem) throw new Error(`the list of components is not CycloneDX: ${JSON.stringify(problem)}`);
  return `${text}\n`;
}

/** @returns {Promise<unknown>} what the official schema finds wrong, else null */
export const sbomProblem = (text) => new Validation.JsonStrictValidator(spec.version).validate(text);
