import type { Refuse } from '../controllers/report.js';
import type { Credit } from '../models/credits.js';
import type { Lenient } from '../shapes/lenient.js';
import { namingCredits } from '../views/credits.js';

/** Credits that are not there, or name nobody: nobody then answers for the text. */
export function refuseMissingCredits(
  credits: readonly Lenient<Credit>[] | undefined,
  refuse: Refuse,
  path = 'credits',
): void {
  if (!credits) refuse(path, 'missing');
  credits?.forEach((credit, index) => {
    if (!namingCredits([credit]).length) refuse(`${path}.${index}.parties`, 'missing');
  });
}
