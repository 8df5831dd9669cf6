import { parseSettings } from '../../src/settings/parse.js';

/** The settings of a clinic in the US with these attributes, and the messages. */
export function parsed(given: Readonly<Record<string, string>>, base = 'https://clinic.example/referrals/') {
  const { settings, problems } = parseSettings(new Map(Object.entries({ country: 'US', ...given })), base);
  return { settings, problems, messages: problems.map(({ message }) => message) };
}
