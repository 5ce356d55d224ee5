/** What can be taken away of a whole budget: the dataset of which a site is built. */
import type { Understanding } from './understanding.ts';

export function takeHtml({ questions }: Understanding): string {
  if (questions.length > 0) return '<p>Erst wenn keine Frage mehr offen ist, gibt es den Datensatz.</p>';
  return `<p>Der geordnete Datensatz mit dem Rezept, als zip. <code>npm run import</code> und <code>npm run city</code> nehmen ihn unverändert und kommen auf dieselben Summen.</p><form data-dataset><p class="actions"><label>Amtlicher Gemeindeschlüssel <input name="ags" required pattern="[0-9]{8}" inputmode="numeric" autocomplete="off" title="acht Ziffern"></label> <button type="submit">Datensatz herunterladen</button></p><p class="sub">Acht Ziffern. Er steht dann in jeder Zeile, damit klar ist, wessen Haushalt es ist.</p></form>`;
}
