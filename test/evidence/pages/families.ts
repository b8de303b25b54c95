import { checkFamilies } from './check-families.ts';
import { type Family, firstFamily } from './orders.ts';
import { plainFamily } from './plain/family.ts';
import { variedCheck, variedTune } from './varied/families.ts';
import { wideFamily } from './wide/family.ts';

const families: readonly Family[] = [
  firstFamily,
  ...checkFamilies,
  variedTune,
  variedCheck,
  wideFamily,
  plainFamily,
];

/** The way of drawing that has this name. Throws for a name that none has. */
export function familyNamed(name: string): Family {
  const family = families.find((other) => other.name === name);
  if (!family) throw new Error(`no family ${name}; there are ${families.map((one) => one.name).join(', ')}`);
  return family;
}
