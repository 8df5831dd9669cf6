/** Intended use, foreseeable misuse, and who is responsible for what. */
import { hazards, intendedUse, misuses, type RoleId, roles } from '../../safety/index.js';
import { link, type Section } from './context.js';
import { facts, html, type Html, list, table } from './html.js';

export const roleLink = (id: RoleId): Html => link(`role-${id}`, roles.find((role) => role.id === id)?.title ?? id);

const hazardLink = (id: string): Html => link(`hazard-${id}`, hazards.find((entry) => entry.id === id)?.hazard ?? id);

export const intendedUsePart: Section = {
  id: 'intended-use',
  title: 'Intended use, misuse and roles',
  body: html`${facts([
    ['Intended use', list(intendedUse.purpose)],
    ['Not intended', list(intendedUse.limits)],
    ['Intended users', list(intendedUse.users)],
    ['Use environment', list(intendedUse.environment)],
  ])}
    ${table(
      'Reasonably foreseeable misuse',
      ['Misuse', 'What is done against it', 'Hazards'],
      misuses.map(({ misuse, against, hazards: ids }) => ({ cells: [misuse, against, list(ids.map(hazardLink))] })),
    )}
    ${table(
      'Roles',
      ['Role', 'Duty', 'Held by'],
      roles.map(({ id, title, duty, owner }) => ({ id: `role-${id}`, cells: [title, duty, owner] })),
    )}`,
};
