/** Hazards of the file for medical software. */
import type { Hazard } from '../hazard.js';

export const medicalSoftwareHazards = [
  {
    id: 'file-read-as-no',
    hazard: 'Medical software takes an answer that is skipped, left out or unreadable for "no".',
    causes: [
      'The visitor leaves out the answer about self-harm, or another one.',
      'The file is damaged, or of another version.',
      'The software writes "none" beside another answer.',
    ],
    situation:
      'A clinician reads the patient’s file without thoughts of suicide, an emergency or an illness that were there.',
    harm: 'A danger is not seen. The patient may die, or get a treatment that harms.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The file states what was skipped and what was left out. The reader keeps both apart from an answer.',
        evidence: [
          {
            test: 'test/fhir/response.test.ts',
            title:
              'has the answer about self-harm only if the visitor wants so, and states that it was left out (X72, X51)',
          },
          {
            test: 'test/fhir/read.test.ts',
            title: 'says what was left out, and does not take it for skipped (X72, X73, X51)',
          },
        ],
      },
      {
        kind: 'design',
        what: 'The reader leaves out what is wrong and says so. The rules take an open question for "not sure".',
        evidence: [
          { proof: 'skip-is-never-no' },
          { test: 'test/fhir/read.test.ts', title: 'says where it has …, and leaves only that out (X72, X73)' },
          {
            test: 'test/fhir/read.test.ts',
            title: 'takes the others for the answer where “none” is beside them (X72, X73)',
          },
        ],
      },
      {
        kind: 'design',
        what: 'Nothing is lost on the way: written and read back, answers mean the same to the rules.',
        evidence: [
          {
            test: 'test/fhir/read.test.ts',
            title: 'means the same to assess, for 5,000 random sets of answers and for everybody (X72, X73)',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual: 'Software that does not use our reader may ignore why an answer is not there.',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'form-without-help',
    hazard: 'Medical software asks the questions itself, and shows no help at a dangerous answer.',
    causes: ['The software shows the questionnaire as a plain form.', 'It ignores the items of help.'],
    situation: 'A patient answers that they might act on thoughts of suicide, and the form ends without a word.',
    harm: 'The patient gets no help. They may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The questionnaire has items of help, which each dangerous answer enables, and ends the questions there as the page does.',
        evidence: [
          {
            test: 'test/fhir/enable.test.ts',
            title: 'shows help at each answer that ends the questions or shows help, and at no other (X72, X50)',
          },
          {
            test: 'test/fhir/enable.test.ts',
            title: 'shows the questions that assess asks, for everybody and for 3,000 random sets of answers (X72)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The questionnaire says that no clinician has reviewed it, and that it needs crisis help around it.',
        evidence: [
          {
            test: 'test/fhir/questionnaire.test.ts',
            title: 'says its address, its version, and that it is a draft that no clinician has reviewed (X72)',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 2 },
    residual:
      'A form of others can leave out the help. It has no telephone number, because it does not know the country.',
    status: 'open',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
