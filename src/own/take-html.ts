/** What can be taken away of a whole budget: one file for people, and the dataset of which a site is built. */
import { escapeHtml } from '../text/html.ts';
import type { Understanding } from './understanding.ts';

export function takeHtml({ questions, files, ags }: Understanding): string {
  if (questions.length > 0)
    return '<p>Erst wenn keine Frage mehr offen ist, gibt es alles zum Mitnehmen. Jede Abbildung lässt sich schon einzeln herunterladen.</p>';
  return `<h3>Alles in einer Datei</h3><p>Abbildungen und Tabellen der oberen Ebenen in einer HTML-Datei, etwa für eine Mail. Sie öffnet sich ohne Netz in jedem Browser und sagt, aus welcher Datei sie ist.</p><p class="actions"><button type="button" data-bericht>HTML-Datei herunterladen</button></p><h3>Alle Beträge als Tabelle</h3><p>Eine Zeile je Betrag, mit Nummer und Name jeder Ebene: für eine Tabellenkalkulation, oder um auf der Seite <a href="/daten/sql/">Fragen in SQL</a> als eigene Datei damit zu rechnen.</p><p class="actions"><button type="button" class="light" data-tabelle>Tabelle als CSV herunterladen</button></p><h3>Der Datensatz</h3><p>Der geordnete Datensatz mit dem Rezept, als zip. <code>npm run import</code> und <code>npm run city</code> nehmen ihn unverändert und kommen auf dieselben Summen.</p><form data-dataset><p class="actions"><label>Amtlicher Gemeindeschlüssel <input name="ags" required pattern="[0-9]{8}" inputmode="numeric" autocomplete="off" title="acht Ziffern" value="${escapeHtml(ags)}"></label> <button type="submit">Datensatz herunterladen</button></p><p class="sub">Acht Ziffern. Er steht dann in jeder Zeile, damit klar ist, wessen Haushalt es ist.</p></form>${keepHtml(files)}`;
}

const keepHtml = (files: Understanding['files']): string =>
  `<h3>Später weiter</h3><p>Auf Wunsch merkt sich dieser Browser die Datei und die Antworten, unter einem Namen. Sie liegen dann nur auf diesem Gerät, bis sie oben auf dieser Seite gelöscht werden oder der Browser seine Daten löscht.</p><form data-behalten><p class="actions"><label>Name <input name="name" required maxlength="80" autocomplete="off" value="${escapeHtml(files[0]?.name ?? '')}"></label> <button type="submit" class="light">In diesem Browser behalten</button></p><p role="status"></p></form>`;
