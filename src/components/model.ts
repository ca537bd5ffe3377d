import type { GuestController, Refuse } from '../controllers/guest-controller.js';
import { lenient, type Lenient } from '../shapes/lenient.js';
import type { Shape } from '../shapes/shape.js';

/** What of a property can be shown; what cannot is refused. `name` is what the model as a whole is called. */
export const modelOf = <T>(
  shape: Shape<T>,
  value: unknown,
  name: string,
  { refuse }: GuestController,
): Lenient<T> | undefined =>
  lenient(shape, value, (path, ...why) => {
    refuse(path || name, ...why);
  });

/** The models of a list as the page gave them; what is no list is refused. */
export function itemsOf(value: unknown, name: string, refuse: Refuse): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value) refuse(name, 'shape');
  return [];
}
