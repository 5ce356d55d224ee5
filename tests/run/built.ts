/** Before the tests of the built site: is it the one that these sources make? */
import { differs } from '../../scripts/built-from.mjs';

export default function (): void {
  const difference = differs();
  if (difference) throw new Error(difference);
}
