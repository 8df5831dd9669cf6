/** The script for medical software: it gives the main script what writes the answers as FHIR. */
import type { FhirAddOn } from '../fhir/input.js';
import { questionnaireResponse } from '../fhir/response.js';
import { addTo } from '../locales/add.js';
import { version } from '../version.js';

addTo('referralScreenerFhir', {
  version,
  write: (input) => `${JSON.stringify(questionnaireResponse(input), null, 2)}\n`,
} satisfies FhirAddOn);
