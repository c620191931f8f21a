import { officer, privateClass, publicClass, singleBody } from './classes.ts';
import { collective, each } from './collectives.ts';
import { counted, deputy } from './deputies.ts';
import { document, government } from './governments.ts';
import { land } from './lands.ts';
import { headName, officeHolder } from './named.ts';
import { pronoun } from './pronouns.ts';
import type { Place, Reading, Role } from './reading.ts';
import { thing } from './things.ts';

/** Tried from the first to the last: the first that knows the phrase decides. */
const ROLES: readonly Role[] = [
  pronoun,
  headName,
  land,
  each,
  counted,
  collective,
  government,
  officeHolder,
  officer,
  deputy,
  publicClass,
  singleBody,
  privateClass,
  document,
];

/** Who acts where a noun phrase is the subject; what nobody knows is a thing. */
export function roleOf(place: Place): Reading {
  for (const role of ROLES) {
    const reading = role(place);
    if (reading) return reading;
  }
  return thing(place);
}
